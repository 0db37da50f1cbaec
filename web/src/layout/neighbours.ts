import type { Link } from "./task.ts";

/** By index of a node: the indexes of those it is tied to, in the order of the links. */
export function neighboursOf(count: number, links: readonly Link[]): number[][] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}
