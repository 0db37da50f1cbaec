import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { LayoutTask } from "./task.ts";

/** In so many steps a whole picture comes to rest; newcomers among what stands need fewer. */
const TICKS = { whole: 320, newcomers: 80 };
const LINK_LENGTH = 70;
/** Half the room that a node and its label take. */
const ROOM = 40;

/**
 * Lays out a graph by force: x0, y0, x1, y1 … in the order of `ids`. The same task gives the same
 * picture, as d3-force draws its random numbers from a fixed seed and no clock is asked.
 */
export function layOutByForce({ ids, links, placed, isTall }: LayoutTask): Float32Array {
  const nodes = ids.map((_, index): SimulationNodeDatum => {
    const at = placed[index];
    return at ? { x: at[0], y: at[1], fx: at[0], fy: at[1] } : startOf(index, links, placed);
  });
  const ticks = placed.some((at) => at !== null) ? TICKS.newcomers : TICKS.whole;
  const springs = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force("link", forceLink(springs).distance(LINK_LENGTH))
    .force("charge", forceManyBody().strength(-300).distanceMax(700))
    .force("collide", forceCollide(ROOM))
    .force("x", forceX(0).strength(isTall ? 0.14 : 0.05))
    .force("y", forceY(0).strength(isTall ? 0.05 : 0.09))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks);
  return Float32Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** A newcomer starts beside what it is tied to; with no such tie, d3-force spreads it from the middle. */
function startOf(
  index: number,
  links: LayoutTask["links"],
  placed: LayoutTask["placed"],
): SimulationNodeDatum {
  const neighbours = links
    .filter(({ from, to }) => from === index || to === index)
    .flatMap(({ from, to }) => placed[from === index ? to : from] ?? []);
  if (neighbours.length === 0) return {};
  const count = neighbours.length / 2;
  const sum = (axis: number) =>
    neighbours.reduce((total, value, at) => (at % 2 === axis ? total + value : total), 0);
  // Newcomers around one neighbour must not start on one spot: the golden angle keeps them apart.
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return {
    x: sum(0) / count + LINK_LENGTH * Math.cos(angle),
    y: sum(1) / count + LINK_LENGTH * Math.sin(angle),
  };
}
