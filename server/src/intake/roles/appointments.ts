import type { TitleStatus } from "../format.ts";
import type { Mention } from "../people/index.ts";
import type { Chunk, TitleSpan } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import { leftBehind, receiversOf, subjectOf } from "./appointed.ts";
import { openingAt, statusOf } from "./appointment-words.ts";
import { listsOf } from "./mention-list.ts";

/** A title that a sentence says somebody gets, leaves, once held, or is proposed for. */
export interface Appointment {
  readonly mention: Mention;
  readonly titles: readonly TitleSpan[];
  readonly status: TitleStatus | undefined;
  /** A reappointment starts no new tenure, yet it is one (trap 58). */
  readonly again: boolean;
  readonly former: boolean;
  readonly carried: boolean;
  readonly from: number;
  readonly to: number;
}

/** Appointments of a sentence, told in the active ("bổ nhiệm A giữ chức T") or the passive ("A được bổ nhiệm làm T"). */
export function findAppointments(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: readonly Mention[],
): Appointment[] {
  const named = mentions.filter(({ name }) => name !== undefined);
  const lists = listsOf(named);
  const found: Appointment[] = [];
  let index = 0;
  while (index < chunks.length) {
    const chunk = chunks[index];
    const opening =
      chunk === undefined ? undefined : openingAt(tokens, chunk, chunks.at(-1)?.to ?? 0);
    if (chunk === undefined || opening === undefined) {
      index++;
      continue;
    }
    const first = chunks.findIndex(({ from }) => from >= opening.end);
    const titles = first < 0 ? [] : titlesFrom(chunks, first);
    if (titles.length === 0) {
      found.push(...leftBehind(lists, chunk, index, opening));
      index++;
      continue;
    }
    const last = first + titles.length * 2 - 1;
    const receivers =
      opening.kind === "is" ? subjectOf(lists, index) : receiversOf(chunks, lists, index, last);
    const told = receivers.some(({ from }) => from > index)
      ? (chunks[receivers[0]?.from ?? index]?.from ?? opening.end)
      : opening.end;
    const status = statusOf(tokens, chunks[0]?.from ?? 0, told, opening.kind);
    if (status !== "none") {
      for (const mention of receivers) {
        found.push({
          mention,
          titles,
          status: status === "held" || status === "again" || status === "is" ? undefined : status,
          again: status === "again",
          former: status === "held" || status === "leaving",
          carried: receivers.length > 1,
          from: chunk.from,
          to: titles.at(-1)?.to ?? opening.end,
        });
      }
    }
    index = Math.max(index + 1, first + 1);
  }
  return found;
}

/** Titles joined by commas, "và", "kiêm" from here on. */
function titlesFrom(chunks: readonly Chunk[], first: number): TitleSpan[] {
  const titles: TitleSpan[] = [];
  for (let at = first; at < chunks.length; at += 2) {
    const chunk = chunks[at];
    if (chunk?.kind !== "title") break;
    titles.push(chunk.title);
    const joint = chunks[at + 1];
    const joins =
      joint?.kind === "and" ||
      (joint?.kind === "sign" && joint.text === ",") ||
      (joint?.kind === "word" && joint.text === "kiêm");
    if (!joins) break;
  }
  return titles;
}
