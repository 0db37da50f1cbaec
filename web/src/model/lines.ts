import type { Day } from "./day.ts";
import { groupBy } from "./group-by.ts";
import type { Relation } from "./graph.ts";
import { STANDINGS, standingOf, type Ends, type Standing } from "./standing.ts";

/** What the picture draws between two entities: one line for all their relations. */
export type Line = {
  /** The two ids in plain order, joined by `~`, which no id contains. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
};

/** The id of the line between two entities, whichever comes first. */
export function lineId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** How many of these lines meet in each node that has any. */
export function degreesOf(
  lines: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of lines) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** True for the id of a line, false for that of an entity. */
export function isLineId(id: string): boolean {
  return id.includes("~");
}

/** Merges parallel relations, of either direction, into one line for each pair; in the order of first sight. */
export function mergeParallel(relations: readonly Relation[]): Line[] {
  const byPair = groupBy(relations, ({ from, to }) => lineId(from, to));
  return [...byPair].flatMap(([id, parallel]) => {
    const [first] = parallel;
    return first ? [{ id, from: first.from, to: first.to, relations: parallel }] : [];
  });
}

/** A line is drawn as the strongest of its relations; `ends` are theirs, in the same order. */
export function standingOfLine(
  relations: readonly Relation[],
  ends: readonly Ends[],
  day: Day | null,
): Standing {
  let strongest = STANDINGS.length - 1;
  for (const [index, relation] of relations.entries()) {
    const standing = STANDINGS.indexOf(standingOf(relation, ends[index] ?? [], day));
    strongest = Math.min(strongest, standing);
    if (strongest === 0) break;
  }
  return STANDINGS[strongest] ?? "FADED";
}
