import type { Params } from "../../graph/index.ts";
import type { AskFragment } from "../../graph/seek.ts";
import { bestPaths } from "./best-paths.ts";
import { hub, maxFrontier } from "./limits.ts";
import type { PathQuestion } from "./path-question.ts";
import { type Side, startSide, widen } from "./side.ts";

/** An entity and those that it is related to, each with its crowd; null when it is not passed through. */
type Neighbourhood = [id: string, others: [id: string, crowd: number][] | null];

/**
 * Looks for the shortest paths from both ends at once, each time from the one with fewer to look at. A path of n steps is
 * seen once both sides together see n steps far; so lengths are tried from the shortest on, until enough are found.
 */
export async function findPaths(ask: AskFragment, question: PathQuestion): Promise<Params> {
  const { from, to, maxSteps, first, via, avoid, asOf } = question;
  const crowds = new Map<string, number>();
  const passedOver: string[] = [];

  async function lookAt(ids: readonly string[]): Promise<Map<string, readonly string[]>> {
    const params = { ids, ends: [from, to], via, avoid, asOf, hub };
    const found = new Map<string, readonly string[]>();
    const rows = ids.length > 0 ? await ask("paths/widen.cypher", params) : [];
    for (const [id, others] of rows as Neighbourhood[]) {
      if (others === null) passedOver.push(id);
      for (const [other, crowd] of others ?? []) crowds.set(other, crowd);
      found.set(
        id,
        (others ?? []).map(([other]) => other),
      );
    }
    return found;
  }

  // Every path but those of one step needs both ends, so they are asked for together.
  const atEnds = await lookAt([from, to]);
  const longest = atEnds.has(from) && atEnds.has(to) ? maxSteps : 1;
  const sides = { from: widen(startSide(from), atEnds), to: startSide(to) };
  const paths = bestPaths(sides, 1, first, crowds);
  let complete = true;
  for (let length = 2; length <= longest && paths.length < first; length++) {
    const side = length === 2 || isFewer(sides.to, sides.from) ? "to" : "from";
    const { frontier } = sides[side];
    complete = frontier.length <= maxFrontier;
    if (!complete) break;
    sides[side] = widen(sides[side], length === 2 ? atEnds : await lookAt(frontier));
    paths.push(...bestPaths(sides, length, first - paths.length, crowds));
  }
  const reached = new Set([...sides.from.distance.keys(), ...sides.to.distance.keys()]).size;
  const searched = { maxSteps, via: via ?? [], asOf, reached, complete, passedOver };
  return { found: { paths, searched }, sought: {} };
}

function isFewer(one: Side, other: Side): boolean {
  return one.frontier.length < other.frontier.length;
}
