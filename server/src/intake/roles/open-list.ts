import type { Role } from "../format.ts";
import type { CueChunk } from "../spans/index.ts";
import { giveRole } from "./give-role.ts";
import type { MentionList } from "./mention-list.ts";
import { type Reading, listAt } from "./reading.ts";
import { subjectBefore } from "./subject-before.ts";

/** Openers look this far for their list. */
export const farthestList = 40;

export const leads = "leads the delegation";

const openingRoles: ReadonlySet<Role> = new Set([
  "chair",
  "cochair",
  "attend",
  "direct",
  "other",
  "speak",
]);

/** "Đến dự và trao quyết định có A": who hands over opens a list only right before its link. */
function mayOpen(reading: Reading, { cue }: CueChunk, index: number): boolean {
  if (cue.role === "award") return reading.chunks[index + 1]?.kind === "link";
  return openingRoles.has(cue.role) && (cue.role !== "other" || cue.detail === leads);
}

/** "Dự hội nghị có A; B", "Chủ trì có A", "với sự tham dự của A": the role goes to all up to the full stop. */
export function opensList(reading: Reading, chunk: CueChunk, index: number): boolean {
  if (!mayOpen(reading, chunk, index)) return false;
  let linked = /(?:của|có|gồm|là)$/u.test(chunk.cue.phrase);
  for (let at = index + 1; at < Math.min(reading.chunks.length, index + farthestList); at++) {
    const list = listAt(reading, at);
    // "Cùng đi với Thứ trưởng có …": an office before the link is none of the list.
    if (list !== undefined && !linked && list.mentions.every(({ name }) => name === undefined)) {
      continue;
    }
    if (list !== undefined) {
      if (!linked || subjectBefore(reading, index, true) !== undefined) return false;
      giveRole(reading, chunk, upToNextOpener(reading, at), "opener of a list");
      return true;
    }
    const next = reading.chunks[at];
    if (next === undefined || (next.kind === "sign" && next.text === ";" && !linked)) return false;
    if (next.kind === "link" || (next.kind === "sign" && next.text === ":")) linked = true;
    else if (next.kind === "sign" && next.text === "," && !linked) return false;
    else if (next.kind === "statement" || next.kind === "collective")
      linked &&= next.kind === "collective";
  }
  return false;
}

function upToNextOpener(reading: Reading, from: number): MentionList[] {
  const taken: MentionList[] = [];
  for (const list of reading.lists) {
    if (list.from < from) continue;
    const between = reading.chunks.slice(from, list.from);
    if (
      between.some(
        (chunk, at) =>
          (chunk.kind === "cue" || chunk.kind === "statement") && !isInside(reading, from + at),
      )
    )
      break;
    taken.push(list);
    reading.opened.add(list.id);
  }
  return taken;
}

function isInside(reading: Reading, at: number): boolean {
  return reading.lists.some(({ from, to }) => at >= from && at < to);
}
