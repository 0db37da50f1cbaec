import { NO_FILTERS, type Filters } from "./filters.ts";
import type { Groups } from "./groups.ts";

/** Where a node stands. A pinned one stays there when the picture is arranged anew. */
export type Place = { readonly x: number; readonly y: number; readonly pinned: boolean };

/** What is in the picture, and how it is shown. Everything in it is undoable; selection and as-of date are not part of it. */
export type Scene = {
  readonly nodes: { readonly [id: string]: Place };
  /** Ids of nodes that keep their place and are out of sight. */
  readonly hidden: { readonly [id: string]: true };
  /** By expanded node: those that its expansion brought, or found brought by another one. */
  readonly expansions: { readonly [id: string]: readonly string[] };
  /** By node: those folded under it, which keep their places and are not drawn. */
  readonly groups: Groups;
  readonly filters: Filters;
};

export const EMPTY_SCENE: Scene = {
  nodes: {},
  hidden: {},
  expansions: {},
  groups: {},
  filters: NO_FILTERS,
};

/** A picture stays readable up to `soft` nodes, and answers the hand up to `hard`. */
export const MOST_NODES = { soft: 400, hard: 1500 };

/** The ids in the picture, sorted: one scene, one key. */
export function visibleIds(scene: Pick<Scene, "nodes">): string[] {
  return Object.keys(scene.nodes).sort();
}
