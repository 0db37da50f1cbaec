import type { TitleStatus } from "../format.ts";
import type { Mention } from "../people/index.ts";
import type { Chunk } from "../spans/index.ts";
import type { TitleSpan } from "../spans/index.ts";
import { PhraseTrie, type Token } from "../tokens/index.ts";
import { type MentionList, listsOf } from "./mention-list.ts";

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

type Opening = "holds" | "leaves" | "held" | "is";

const openings = new PhraseTrie<Opening>();
for (const phrase of [
  "làm",
  "giữ chức",
  "giữ chức vụ",
  "giữ chức danh",
  "giữ cương vị",
  "giữ các chức vụ",
  "đảm nhiệm chức vụ",
  "đảm nhiệm chức danh",
  "đảm nhiệm",
  "đảm nhận chức vụ",
  "đảm nhận",
  "giữ nhiệm vụ",
  "nhận nhiệm vụ",
  "vào chức vụ",
  "chức vụ",
  "chức danh",
  "nhận chức",
  "tham gia",
  "vào",
  "bầu",
  "bổ nhiệm",
  "giữ vị trí",
  "vào chức danh",
  "cử làm",
  "bầu làm",
  "chức",
])
  openings.add(phrase, "holds");
for (const phrase of [
  "thôi giữ chức",
  "thôi giữ chức vụ",
  "thôi làm",
  "thôi làm nhiệm vụ",
  "cho thôi làm nhiệm vụ",
  "thôi tham gia",
  "thôi đảm nhiệm",
  "thôi giữ các chức vụ",
  "thôi chức",
  "miễn nhiệm chức vụ",
  "miễn nhiệm chức danh",
  "miễn nhiệm",
  "cho thôi giữ chức",
  "cho thôi giữ chức vụ",
  "thôi",
  "thôi giữ nhiệm vụ",
])
  openings.add(phrase, "leaves");
for (const phrase of [
  "từng là",
  "từng giữ chức",
  "từng giữ chức vụ",
  "từng đảm nhiệm",
  "từng đảm nhiệm chức vụ",
  "từng giữ các chức vụ",
  "nguyên là",
  "đã từng là",
  "từng làm",
  "trải qua các chức vụ",
  "kinh qua các chức vụ",
])
  openings.add(phrase, "held");

for (const phrase of ["là", "hiện là", "đang là", "hiện giữ chức", "đang giữ chức"])
  openings.add(phrase, "is");

const appointing = new PhraseTrie<"new" | "again" | "proposed">();
for (const phrase of [
  "bổ nhiệm",
  "điều động",
  "phân công",
  "chỉ định",
  "luân chuyển",
  "bầu",
  "phê chuẩn",
  "chuẩn y",
  "hiệp thương cử",
  "trúng cử",
  "được giao",
  "được cử",
  "tân",
  "bầu bổ sung",
  "quyết định làm",
  "trao quyết định",
  "thay",
  "nhận quyết định",
])
  appointing.add(phrase, "new");
for (const phrase of [
  "bổ nhiệm lại",
  "tái cử",
  "tái đắc cử",
  "tiếp tục giữ chức",
  "tiếp tục giữ",
  "tiếp tục được",
])
  appointing.add(phrase, "again");
for (const phrase of ["giới thiệu", "đề cử", "ứng cử", "dự kiến", "giới thiệu để bầu"])
  appointing.add(phrase, "proposed");

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

/** "ông A, Giám đốc X, thôi giữ chức vụ, nghỉ hưu": the post left is the last one printed behind the name. */
function leftBehind(
  lists: readonly MentionList[],
  { from }: Chunk,
  index: number,
  opening: { kind: Opening; end: number },
): Appointment[] {
  if (opening.kind !== "leaves" || opening.end - from < 2) return [];
  const before = lists.findLast(({ to }) => to <= index);
  const mention = before?.mentions.at(-1);
  const left = mention?.titles.at(-1)?.title;
  if (before === undefined || mention === undefined || left === undefined) return [];
  if (index - before.to > farthestLeaver) return [];
  return [
    {
      mention,
      titles: [left],
      status: "leaving",
      again: false,
      former: true,
      carried: false,
      from,
      to: opening.end,
    },
  ];
}

function openingAt(
  tokens: readonly Token[],
  chunk: Chunk,
  to: number,
): { kind: Opening; end: number } | undefined {
  if (tokens[chunk.from]?.capital === true && tokens[chunk.from - 1]?.form === "word")
    return undefined;
  const match = openings.longest(tokens, chunk.from, to);
  return match && { kind: match.value, end: match.end };
}

/** "ông A là Giám đốc …": nothing stands between. */
function subjectOf(lists: readonly MentionList[], index: number): readonly Mention[] {
  const before = lists.findLast(({ to }) => to === index);
  return before?.mentions.length === 1 ? before.mentions : [];
}

/** "… nhiệm kỳ 2011 - 2016 được phê chuẩn cho ông A". */
const farthestReceiver = 8;
/** Small words between the post and "thôi giữ chức vụ": a comma, "được", "cho". */
const farthestLeaver = 3;

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

/** "… cho đồng chí A" right behind the titles, else the persons before: the last, or a whole list without titles of its own. */
function receiversOf(
  chunks: readonly Chunk[],
  lists: readonly MentionList[],
  index: number,
  last: number,
): readonly Mention[] {
  const behind = lists.find(({ from }) => from > last && from - last <= farthestReceiver);
  const given = chunks
    .slice(last, behind?.from)
    .some((chunk) => chunk.kind === "word" && ["cho", "đối", "với"].includes(chunk.text));
  if (behind !== undefined && given) return behind.mentions;
  const before = lists.findLast(({ to }) => to <= index);
  if (before === undefined) return [];
  const bare = before.mentions.every(({ titles }) => titles.length === 0);
  return bare ? before.mentions : before.mentions.slice(-1);
}

function statusOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Opening,
): TitleStatus | "held" | "is" | "again" | "none" {
  if (kind === "held") return "held";
  if (kind === "leaves") return "leaving";
  if (kind === "is") return "is";
  let status: "new" | "again" | "proposed" | undefined;
  for (let at = from; at < to; at++)
    status = later(appointing.longest(tokens, at, to)?.value, status);
  return status ?? "none";
}

/** A proposal or a renewal stays one, whatever verb follows. */
function later(
  found: "new" | "again" | "proposed" | undefined,
  known: "new" | "again" | "proposed" | undefined,
): "new" | "again" | "proposed" | undefined {
  return found === undefined || known === "again" || known === "proposed"
    ? (known ?? found)
    : found;
}
