import { hierarchy, partition } from "d3-hierarchy";
import { neighboursOf } from "./neighbours.ts";
import type { LayoutTask } from "./task.ts";

/** Between two rings, and at least between two nodes on one. */
const RING = 120;
const ROOM = 64;

type Branch = { readonly index: number; readonly children: Branch[] };

/** Rings around a node: on the first what it is tied to, on the second what that is tied to, what nothing ties to it outermost. */
export function layOutRings({ ids, links, centre }: LayoutTask): Float32Array {
  const neighbours = neighboursOf(ids.length, links);
  const middle = centre ?? busiest(neighbours);
  const { root, reached } = branchOut(middle, neighbours);
  const loose = ids.flatMap((_, index) => (reached.has(index) ? [] : [index]));
  // Each branch takes as much of the circle as it has ends.
  const circle = partition<Branch>().size([2 * Math.PI, 1])(
    hierarchy(root).sum(({ children }) => (children.length === 0 ? 1 : 0)),
  );
  const rings: { index: number; angle: number }[][] = [];
  for (const { depth, data, x0, x1 } of circle.descendants()) {
    (rings[depth] ??= []).push({ index: data.index, angle: (x0 + x1) / 2 });
  }
  if (loose.length > 0) {
    rings.push(loose.map((index, at) => ({ index, angle: (2 * Math.PI * at) / loose.length })));
  }
  const positions = new Float32Array(2 * ids.length);
  let radius = 0;
  for (const [depth, ring] of rings.entries()) {
    if (depth > 0) radius = Math.max(radius + RING, (ring.length * ROOM) / (2 * Math.PI));
    for (const { index, angle } of ring) {
      positions[2 * index] = radius * Math.sin(angle);
      positions[2 * index + 1] = -radius * Math.cos(angle);
    }
  }
  return positions;
}

/** The nodes nearest to the middle first: each hangs on the first that reaches it. */
function branchOut(middle: number, neighbours: readonly (readonly number[])[]) {
  const root: Branch = { index: middle, children: [] };
  const reached = new Set([middle]);
  const waiting = [root];
  for (const branch of waiting) {
    for (const index of neighbours[branch.index] ?? []) {
      if (reached.has(index)) continue;
      reached.add(index);
      const child = { index, children: [] };
      branch.children.push(child);
      waiting.push(child);
    }
  }
  return { root, reached };
}

function busiest(neighbours: readonly (readonly number[])[]): number {
  const most = Math.max(...neighbours.map(({ length }) => length));
  return neighbours.findIndex(({ length }) => length === most);
}
