import type { Draft } from "immer";
import { parted, ungrouped } from "./groups.ts";
import type { Scene } from "./scene.ts";

type Draught = Draft<Scene>;

/**
 * Remembers what expanding a node has shown. A neighbour that stood in the picture on its own account
 * is not counted: no collapse may take it away.
 */
export function expand(
  scene: Draught,
  id: string,
  neighbours: readonly string[],
  newcomers: ReadonlySet<string>,
): void {
  const brought = new Set(Object.values(scene.expansions).flat());
  const shown = neighbours.filter((one) =>
    scene.nodes[one] ? brought.has(one) : newcomers.has(one),
  );
  const known = scene.expansions[id] ?? [];
  const all = [...new Set([...known, ...shown])];
  if (all.length > known.length) scene.expansions[id] = all;
}

/** Removes what only this expansion needs: not what is pinned, expanded itself, or shown by another expansion. */
export function collapse(scene: Draught, id: string): void {
  const shown = scene.expansions[id];
  if (!shown) return;
  delete scene.expansions[id];
  const needed = new Set([
    ...Object.keys(scene.expansions),
    ...Object.values(scene.expansions).flat(),
  ]);
  remove(
    scene,
    shown.filter((one) => !needed.has(one) && scene.nodes[one]?.pinned === false),
  );
}

/** Takes nodes out, with all that is remembered of them. */
export function remove(scene: Draught, ids: readonly string[]): void {
  const gone = new Set(ids.filter((id) => scene.nodes[id]));
  if (gone.size === 0) return;
  Object.assign(scene, { groups: parted(ungrouped(scene.groups, ids), ids) });
  for (const id of gone) {
    delete scene.nodes[id];
    delete scene.hidden[id];
    delete scene.expansions[id];
  }
  for (const [id, shown] of Object.entries(scene.expansions)) {
    const left = shown.filter((one) => !gone.has(one));
    if (left.length === 0) delete scene.expansions[id];
    else if (left.length < shown.length) scene.expansions[id] = left;
  }
}
