import type { CueChunk } from "../spans/index.ts";
import { giveRole } from "./give-role.ts";
import { farthestList } from "./open-list.ts";
import { type Reading, listAt } from "./reading.ts";

/** "Phát biểu tại hội nghị, đồng chí A; Thượng tướng B …": the list behind the comma speaks. */
export function standsBefore(reading: Reading, chunk: CueChunk, index: number): boolean {
  if (reading.lists.some(({ to }) => to <= index)) return false;
  const before = reading.chunks[index - 1];
  const begins =
    before === undefined ||
    before.kind === "sign" ||
    before.kind === "word" ||
    before.kind === "date";
  if (!begins) return false;
  let apart = false;
  for (let at = index + 1; at < Math.min(reading.chunks.length, index + farthestList); at++) {
    const list = listAt(reading, at);
    if (list !== undefined) {
      if (!apart && chunk.cue.role === "award") return false;
      if (!apart && chunk.cue.phrase.endsWith("với")) {
        // "Báo cáo với A, B …": A listens.
        const rest = list.mentions.slice(1);
        if (rest.length > 0)
          giveRole(reading, chunk, [{ ...list, mentions: rest }], "verb before its subject");
        return true;
      }
      if (!apart && !isAdjacent(reading, index, at)) return false;
      giveRole(reading, chunk, [list], "verb before its subject");
      return true;
    }
    const next = reading.chunks[at];
    if (next?.kind === "sign" && next.text === ",") apart = true;
    else if (next?.kind === "sign" && next.text !== "-" && next.text !== "(" && next.text !== ")")
      return false;
    if (next?.kind === "collective" || next?.kind === "statement") return false;
    if (next?.kind === "cue" && next.cue.role !== chunk.cue.role && apart) return false;
  }
  return false;
}

/** Nothing but the meeting between the verb and the name: "Phát biểu tại hội nghị đồng chí A". */
function isAdjacent(reading: Reading, index: number, at: number): boolean {
  return (
    reading.chunks
      .slice(index + 1, at)
      .every(({ kind }) => kind === "event" || kind === "word" || kind === "plural") &&
    at - index < 8
  );
}

/** "phát biểu của đồng chí A". */
export function ofSpeaker(reading: Reading, chunk: CueChunk, index: number): boolean {
  const next = reading.chunks[index + 1];
  const list = listAt(reading, index + 2) ?? listAt(reading, index + 3);
  if (next?.kind !== "word" || next.text !== "của" || list === undefined) return false;
  if (chunk.cue.role !== "speak" && chunk.cue.role !== "report" && chunk.cue.role !== "direct")
    return false;
  giveRole(reading, chunk, [list], "verb before its subject");
  return true;
}
