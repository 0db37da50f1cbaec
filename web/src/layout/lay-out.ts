import { layOutByForce } from "./force.ts";
import { layOutRings } from "./rings.ts";
import type { LayoutName, LayoutTask } from "./task.ts";
import { layOutByTime } from "./time.ts";
import { layOutTree } from "./tree.ts";

const BY_NAME: { readonly [name in LayoutName]: (task: LayoutTask) => Float32Array } = {
  force: layOutByForce,
  rings: layOutRings,
  tree: layOutTree,
  time: layOutByTime,
};

/** Lays a graph out: x0, y0, x1, y1 … in the order of `ids`. The same task gives the same picture; what is placed stays. */
export function layOut(task: LayoutTask): Float32Array {
  const positions = BY_NAME[task.layout](task);
  for (const [index, at] of task.placed.entries()) if (at) positions.set(at, 2 * index);
  return positions;
}
