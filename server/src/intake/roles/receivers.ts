import type { CueChunk } from "../spans/index.ts";
import type { MentionList } from "./mention-list.ts";
import { objectOf } from "./object-of.ts";
import { type Reading, addHit } from "./reading.ts";
import { farthestSubject } from "./subject-before.ts";

/** Who gets what is handed over: "trao quyết định cho B", "tặng đồng chí B Huân chương …". */
export function giveToReceivers(
  reading: Reading,
  chunk: CueChunk,
  index: number,
  subject: MentionList | undefined,
): void {
  const passive = reading.chunks[index - 1];
  const list = reading.lists.find(
    ({ from, mentions }) => from > index && mentions.every(({ name }) => name !== undefined),
  );
  if (
    list === undefined ||
    (passive?.kind === "word" && passive.text === "được" && subject === undefined)
  )
    return;
  const between = reading.chunks.slice(index + 1, list.from);
  if (between.some(({ kind }) => kind === "statement") || between.length > farthestSubject) return;
  if (between.some((each) => each.kind === "cue" && !givesMore(each))) return;
  giveReceived(reading, chunk, list);
  reading.opened.add(list.id);
}

function givesMore({ cue }: CueChunk): boolean {
  return cue.role === "award" || cue.object === "flowers";
}

export function giveReceived(reading: Reading, chunk: CueChunk, { mentions }: MentionList): void {
  const object =
    chunk.cue.object ??
    objectOf(reading.tokens, chunk.from, reading.chunks.at(-1)?.to ?? chunk.to) ??
    "other";
  for (const mention of mentions) {
    addHit(reading, {
      mention,
      role: "receive",
      object,
      from: chunk.from,
      to: chunk.to,
      rule: "receiver of what is handed over",
    });
  }
}
