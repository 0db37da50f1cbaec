import { dayAfter, earliest, latest } from "../time/index.ts";
import { type Range, type Reading, type Span, isSpan } from "./reading.ts";
import { type Segment, type Split, closingRange } from "./segments.ts";

/** What stands against one holding from outside. */
export interface Walls {
  /** Ends of the body and the post. */
  readonly ends: readonly (Range & { readonly claims: readonly string[]; readonly by: string })[];
  /** Days on which another person is attested in a single seat. */
  readonly others: readonly Span[];
}

/** From when on a post is held, and the last day that one claim alone makes certain. */
interface Held {
  readonly from: string;
  readonly surely: string;
}

export const noWalls: Walls = { ends: [], others: [] };

/**
 * What stands between a segment and a holding on a later day; null when nothing does. The walk has come
 * to that day, so whatever closed the segment lies before it.
 */
export function parting(
  segment: Segment,
  reading: Reading,
  day: string,
  walls: Walls,
): { splitBy: Split | null } | null {
  const own = lastOf(segment.closings.flatMap((closing) => partedBy(closing, reading)));
  if (own !== null) return { splitBy: own };
  const held = heldSoFar(segment);
  if (held === null) return null;
  return wallBetween(held, day, walls);
}

/** The wall between a day from which a post is held and a later one; none inside `surely`. */
export function wallBetween(
  held: Held,
  day: string,
  walls: Walls,
): { splitBy: Split | null } | null {
  const end = lastOf(walls.ends.flatMap((wall) => endBetween(wall, held, day)));
  if (end !== null) return { splitBy: end };
  return walls.others.some((other) => isBetween(other, held, day)) ? { splitBy: null } : null;
}

/** Ends that follow each other with no holding between them are reports of one end. */
function partedBy(closing: Reading, reading: Reading): Split[] {
  const range = closingRange(closing);
  const reportsTheSame = closing.end !== null && reading.start === null && reading.end !== null;
  if (range === null || reportsTheSame) return [];
  return [{ day: range.min, claims: [closing.claim.id], by: null }];
}

function heldSoFar({ readings }: Segment): Held | null {
  const from = earliest(readings.flatMap(({ held }) => held?.from ?? []));
  if (from === undefined) return null;
  const surely = readings.filter(isSpan).flatMap(({ held }) => held?.to ?? []);
  return { from, surely: latest(surely) ?? from };
}

function endBetween(wall: Walls["ends"][number], held: Held, day: string): Split[] {
  const between = wall.max >= held.from && wall.max >= held.surely && wall.max < day;
  return between ? [{ day: wall.min, claims: wall.claims, by: wall.by }] : [];
}

function isBetween(other: Span, held: Held, day: string): boolean {
  const first = latest([other.from, held.surely, dayAfter(held.from)]) ?? day;
  return first <= other.to && first < day;
}

function lastOf(splits: readonly Split[]): Split | null {
  return splits.toSorted((left, right) => (left.day < right.day ? -1 : 1)).at(-1) ?? null;
}
