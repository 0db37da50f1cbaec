import type { Side } from "./side.ts";

/** How many tenures, posts, participants and events a body, event or place has; 0 for others. */
export type Crowds = ReadonlyMap<string, number>;

/** Where a path can go on from an entity at a place in it, and the smallest crowds that still lie ahead. */
interface Stop {
  readonly next: readonly string[];
  readonly ahead: number;
}

type Stops = ReadonlyMap<string, Stop>;

interface Beginning {
  readonly ids: readonly string[];
  readonly crowds: number;
  /** What the whole path will have at least. */
  readonly atLeast: number;
}

/** Ways that lead back into themselves are given up one by one; so many beginnings are followed at most. */
const maxBeginnings = 10_000;

/**
 * The paths of just `length` steps between the ends of two sides that together see so far, none through an entity twice:
 * first those with the smallest crowds on the way, then by ids. What lies ahead is known of every stop, so that no more
 * beginnings are followed than needed (A*).
 */
export function bestPaths(
  sides: { readonly from: Side; readonly to: Side },
  length: number,
  most: number,
  crowds: Crowds,
): string[][] {
  const stops = stopsOf(sides, length, crowds);
  const found: string[][] = [];
  const open: Beginning[] = Array.from(stops[0] ?? [], ([id, { ahead }]) => ({
    ids: [id],
    crowds: 0,
    atLeast: ahead,
  }));
  for (let followed = 0; followed < maxBeginnings && found.length < most; followed++) {
    const best = open.shift();
    if (!best) break;
    const place = best.ids.length - 1;
    if (place === length) found.push([...best.ids]);
    for (const id of stops[place]?.get(best.ids.at(-1) ?? "")?.next ?? []) {
      const after = stops[place + 1]?.get(id);
      if (!after || best.ids.includes(id)) continue;
      const crowded = best.crowds + (crowds.get(id) ?? 0);
      insert(open, { ids: [...best.ids, id], crowds: crowded, atLeast: crowded + after.ahead });
    }
  }
  return found;
}

/** For each place in a path the entities that can stand there, found from its end to its start. */
function stopsOf(
  { from, to }: { readonly from: Side; readonly to: Side },
  length: number,
  crowds: Crowds,
): Stops[] {
  const [end = ""] = to.distance.keys();
  const stops: Stops[] = [new Map([[end, { next: [], ahead: 0 }]])];
  for (let place = length - 1; place >= 0; place--) {
    const after = stops[0] ?? new Map<string, Stop>();
    const ways =
      place < from.depth ? waysOut(from, place, after) : waysBack(from, to, place, after);
    const aheadOf = (id: string) => (crowds.get(id) ?? 0) + (after.get(id)?.ahead ?? 0);
    const here = Array.from(ways, ([id, next]): [string, Stop] => [
      id,
      { next, ahead: next.map(aheadOf).reduce((least, ahead) => Math.min(least, ahead)) },
    ]);
    stops.unshift(new Map(here));
  }
  return stops;
}

/** Near the start: from every entity that can stand at the place to those that can stand after it. */
function waysOut(from: Side, place: number, after: Stops): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  for (const [id, others] of from.neighbours) {
    if ((from.distance.get(id) ?? Infinity) > place) continue;
    const next = others.filter((other) => after.has(other));
    if (next.length > 0) ways.set(id, next);
  }
  return ways;
}

/** Near the end relations were looked at from there, so the ways are found from those that can stand after the place. */
function waysBack(from: Side, to: Side, place: number, after: Stops): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  for (const id of after.keys()) {
    for (const other of to.neighbours.get(id) ?? []) {
      if (place === from.depth && !from.distance.has(other)) continue;
      const next = ways.get(other);
      if (next) next.push(id);
      else ways.set(other, [id]);
    }
  }
  return ways;
}

/** Keeps the beginnings in order, the best first. */
function insert(open: Beginning[], added: Beginning): void {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = open[middle];
    if (other && comesBefore(other, added)) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, added);
}

function comesBefore(one: Beginning, other: Beginning): boolean {
  if (one.atLeast !== other.atLeast) return one.atLeast < other.atLeast;
  return one.ids.join(" ") < other.ids.join(" ");
}
