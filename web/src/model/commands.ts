import type { Draft } from "immer";
import { collapse, expand, remove } from "./expansions.ts";
import type { Filters } from "./filters.ts";
import { grouped, parted, ungrouped, type Groups } from "./groups.ts";
import type { Scene } from "./scene.ts";

export type Position = { readonly x: number; readonly y: number };

export type Positions = { readonly [id: string]: Position };

type Ids = readonly string[];

/** Everything that can be done to a scene. Ids that are not in it change nothing. */
export type Command =
  /** Puts nodes into the picture; those already there stay where they are. */
  | { readonly do: "add"; readonly nodes: Positions }
  /** The same, remembered as what expanding `id` has shown: `neighbours` may be there already. */
  | {
      readonly do: "expand";
      readonly id: string;
      readonly nodes: Positions;
      readonly neighbours: Ids;
    }
  /** Takes back what expanding a node brought and nothing else needs. */
  | { readonly do: "collapse"; readonly id: string }
  | { readonly do: "remove"; readonly ids: Ids }
  | { readonly do: "keepOnly"; readonly ids: Ids }
  | { readonly do: "hide"; readonly ids: Ids }
  | { readonly do: "unhide" }
  /** Folds nodes under others, which are drawn for them. */
  | { readonly do: "group"; readonly groups: Groups }
  /** Shows again what these nodes stand for. */
  | { readonly do: "ungroup"; readonly ids: Ids }
  /** Puts one node elsewhere and pins it. */
  | { readonly do: "move"; readonly id: string; readonly to: Position }
  | { readonly do: "pin"; readonly ids: Ids; readonly pinned: boolean }
  /** Puts nodes elsewhere, all but the pinned ones. What is folded under one goes along. */
  | { readonly do: "arrange"; readonly nodes: Positions }
  | { readonly do: "filter"; readonly filters: Filters }
  /** Another scene altogether, as from a link or a file. */
  | { readonly do: "replace"; readonly scene: Scene };

/** Carries a command out on a draft of the scene. */
export function carryOut(command: Command, scene: Draft<Scene>): void {
  switch (command.do) {
    case "add":
      return add(scene, command.nodes);
    case "expand":
      expand(scene, command.id, command.neighbours, new Set(Object.keys(command.nodes)));
      return add(scene, command.nodes);
    case "collapse":
      return collapse(scene, command.id);
    case "remove":
      return remove(scene, command.ids);
    case "keepOnly": {
      const kept = new Set(command.ids);
      return remove(
        scene,
        Object.keys(scene.nodes).filter((id) => !kept.has(id)),
      );
    }
    case "hide":
      for (const id of command.ids) if (scene.nodes[id]) scene.hidden[id] = true;
      return;
    case "unhide":
      for (const id of Object.keys(scene.hidden)) delete scene.hidden[id];
      return;
    case "group":
      for (const [head, ids] of Object.entries(command.groups)) {
        if (!scene.nodes[head]) continue;
        const present = ids.filter((id) => scene.nodes[id]);
        Object.assign(scene, { groups: grouped(scene.groups, head, present) });
      }
      return;
    case "ungroup":
      Object.assign(scene, { groups: ungrouped(scene.groups, command.ids) });
      return;
    case "move":
      if (!scene.nodes[command.id]) return;
      put(scene, command.id, command.to);
      Object.assign(scene.nodes[command.id] ?? {}, { pinned: true });
      return;
    case "pin":
      for (const id of command.ids) {
        const place = scene.nodes[id];
        if (place) place.pinned = command.pinned;
      }
      return;
    case "arrange":
      for (const [id, to] of Object.entries(command.nodes)) {
        if (scene.nodes[id]?.pinned === false) put(scene, id, to);
      }
      return;
    case "filter":
      for (const by of ["kinds", "types", "standings"] as const) {
        if (String(scene.filters[by]) === String(command.filters[by])) continue;
        Object.assign(scene.filters, { [by]: command.filters[by] });
      }
      return;
    case "replace":
      Object.assign(scene, command.scene);
  }
}

function add(scene: Draft<Scene>, nodes: Positions): void {
  for (const [id, { x, y }] of Object.entries(nodes)) {
    scene.nodes[id] ??= { x, y, pinned: false };
    // Who asks for a hidden node wants to see it.
    delete scene.hidden[id];
  }
  Object.assign(scene, { groups: parted(scene.groups, Object.keys(nodes)) });
}

/** Puts a node elsewhere, with what is folded under it: shown again, that is still around it. */
function put(scene: Draft<Scene>, id: string, { x, y }: Position): void {
  const place = scene.nodes[id];
  if (!place) return;
  const [right, down] = [x - place.x, y - place.y];
  Object.assign(place, { x, y });
  for (const member of scene.groups[id] ?? []) {
    const old = scene.nodes[member];
    if (old && !old.pinned) put(scene, member, { x: old.x + right, y: old.y + down });
  }
}
