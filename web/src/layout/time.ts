import { forceCollide, forceLink, forceSimulation, forceY } from "d3-force";
import { neighboursOf } from "./neighbours.ts";
import type { LayoutTask } from "./task.ts";

const TICKS = 200;
/** Half the room that a node and its label take. */
const ROOM = 42;
/** A round for those tied to something dated, one more for those tied to them. */
const ROUNDS = 2;

type Days = readonly (number | null)[];

/**
 * Along a line of time: what happened stands at its day, what lasts amid what it is tied to; what has
 * no known day stands before the beginning. Only up and down do nodes make way for each other.
 */
export function layOutByTime({ ids, kinds, links, days }: LayoutTask): Float32Array {
  const neighbours = neighboursOf(ids.length, links);
  let known = days;
  for (let round = 0; round < ROUNDS; round += 1) known = spread(known, neighbours, kinds);
  const dated = known.filter((day) => day !== null);
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const width = 3 * ROOM * Math.sqrt(ids.length);
  const xOf = (day: number | null | undefined) =>
    typeof day === "number" ? (width * (day - first)) / Math.max(last - first, 1) : -5 * ROOM;
  const nodes = ids.map((_, index) => {
    const x = xOf(known[index]);
    return { x, fx: x, y: (index % 2 === 0 ? 1 : -1) * index };
  });
  const springs = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force("link", forceLink(springs).strength(0.02))
    .force("collide", forceCollide(ROOM))
    .force("y", forceY(0).strength(0.03))
    .stop()
    .tick(TICKS);
  return Float32Array.from(nodes.flatMap(({ x, y }) => [x, y]));
}

/** Gives what lasts the mean of the days of its neighbours; an event on an unknown day is given none. */
function spread(
  days: Days,
  neighbours: readonly (readonly number[])[],
  kinds: LayoutTask["kinds"],
): Days {
  return days.map((day, index) => {
    const kind = kinds[index];
    if (day !== null || kind === "Event" || kind === "Document") return day;
    const around = (neighbours[index] ?? []).flatMap((other) => days[other] ?? []);
    return around.length > 0 ? around.reduce((sum, one) => sum + one, 0) / around.length : null;
  });
}
