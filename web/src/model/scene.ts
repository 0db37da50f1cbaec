/** Where a node stands. A pinned one was put there by the reader. */
type Place = { readonly x: number; readonly y: number; readonly pinned: boolean };

/** What is in the picture, and where. Everything in it is undoable; selection and as-of date are not part of it. */
export type Scene = { readonly nodes: { readonly [id: string]: Place } };

export const EMPTY_SCENE: Scene = { nodes: {} };

/** The ids in the picture, sorted: one scene, one key. */
export function visibleIds(scene: Scene): string[] {
  return Object.keys(scene.nodes).sort();
}
