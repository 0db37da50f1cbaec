import type { CueChunk } from "../spans/index.ts";
import { giveRole } from "./give-role.ts";
import type { MentionList } from "./mention-list.ts";
import { leads } from "./open-list.ts";
import { type Reading, listAt } from "./reading.ts";
import { giveReceived, giveToReceivers } from "./receivers.ts";
import { subjectBefore } from "./subject-before.ts";

const metWith = /(?:với|tiếp|hội kiến|tiếp đón|đón tiếp|có buổi tiếp)$/u;

/** "A, …; B, … đồng chủ trì": the verb behind a list gives its role to all. */
export function standsBehind(reading: Reading, chunk: CueChunk, index: number): void {
  const subject = subjectBefore(reading, index, false);
  if (
    subject !== undefined &&
    isPassive(reading, subject.to, index) &&
    chunk.cue.role === "award"
  ) {
    giveReceived(reading, chunk, subject);
    return;
  }
  if (subject !== undefined && repeats(reading, chunk, subject)) return;
  if (subject !== undefined) giveRole(reading, chunk, [subject], "verb behind its subject");
  if (chunk.cue.role === "award" || chunk.cue.object === "flowers")
    giveToReceivers(reading, chunk, index, subject);
  else if (chunk.cue.role === "attend" && metWith.test(chunk.cue.phrase))
    giveMet(reading, chunk, index);
}

/** Who leads a delegation that meets, or hands over and then "tặng", is told of once. */
function repeats(reading: Reading, { cue }: CueChunk, { mentions }: MentionList): boolean {
  const own = reading.hits.filter(({ mention }) => mention === mentions[0]);
  if (cue.role === "attend") return own.some(({ detail }) => detail === leads);
  return cue.role === "award" && own.some(({ role }) => role === "award");
}

/** "A được lãnh đạo Bộ trao quyết định": A gets it. */
function isPassive(reading: Reading, from: number, to: number): boolean {
  return reading.chunks
    .slice(from, to)
    .some((chunk) => chunk.kind === "word" && (chunk.text === "được" || chunk.text === "vinh"));
}

/** "A họp với B": both were there. */
function giveMet(reading: Reading, chunk: CueChunk, index: number): void {
  const list = listAt(reading, index + 1) ?? listAt(reading, index + 2);
  if (list === undefined) return;
  giveRole(reading, chunk, [list], "the other side of a meeting");
  reading.opened.add(list.id);
}
