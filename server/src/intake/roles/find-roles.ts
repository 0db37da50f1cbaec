import type { Mention } from "../people/index.ts";
import type { Chunk, CueChunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import { listsOf } from "./mention-list.ts";
import { opensList } from "./open-list.ts";
import type { Reading, RoleHit } from "./reading.ts";
import { readSides } from "./two-sides.ts";
import { ofSpeaker, standsBefore } from "./verb-before.ts";
import { standsBehind } from "./verb-behind.ts";

/** Before a verb these make a noun or a purpose of it. */
const nominal = new Set([
  "việc",
  "công",
  "tác",
  "để",
  "nhằm",
  "sẽ",
  "cần",
  "phải",
  "tiếp",
  "tục",
  "các",
  "sau",
  "trước",
  "không",
]);

/** The roles that a sentence gives to its persons (domain guide, section 9). */
export function findRoles(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: readonly Mention[],
): RoleHit[] {
  const lists = listsOf(mentions);
  const reading: Reading = { tokens, chunks, lists, hits: [], known: new Map(), opened: new Set() };
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === "cue") readCue(reading, chunk, index);
    else if (chunk.kind === "event") readSides(reading, chunk, index);
  }
  return reading.hits;
}

function readCue(reading: Reading, chunk: CueChunk, index: number): void {
  if (isNominal(reading, index) || (chunk.cue.opens && isWithinOpener(reading, index))) return;
  if (opensList(reading, chunk, index) || chunk.cue.opens) return;
  if (standsBefore(reading, chunk, index)) return;
  if (ofSpeaker(reading, chunk, index)) return;
  standsBehind(reading, chunk, index);
}

function isNominal(reading: Reading, index: number): boolean {
  const before = reading.chunks[index - 1];
  // "dự khai mạc": what is attended.
  if (
    before?.kind === "cue" &&
    before.cue.role === "attend" &&
    before.to === reading.chunks[index]?.from
  )
    return true;
  return before?.kind === "word" && nominal.has(before.text);
}

/** "Chủ trì buổi lễ ở điểm cầu của Bộ là A": the point belongs to the chairing. */
function isWithinOpener(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = reading.chunks[at];
    if (chunk?.kind === "cue") return true;
    if (chunk?.kind === "sign" || chunk?.kind === "person" || chunk?.kind === "link") return false;
  }
  return false;
}
