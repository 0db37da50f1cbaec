import type { Draft } from "immer";
import type { Scene } from "./scene.ts";

export type Position = { readonly x: number; readonly y: number };

/** Everything that can be done to a scene. */
export type Command =
  /** Puts nodes into the picture; those already there stay where they are. */
  | { readonly do: "add"; readonly nodes: { readonly [id: string]: Position } }
  | { readonly do: "remove"; readonly ids: readonly string[] }
  /** Puts one node elsewhere and pins it. */
  | { readonly do: "move"; readonly id: string; readonly to: Position };

/** Carries a command out on a draft of the scene. Ids that are not there change nothing. */
export function carryOut(command: Command, scene: Draft<Scene>): void {
  switch (command.do) {
    case "add":
      for (const [id, { x, y }] of Object.entries(command.nodes)) {
        scene.nodes[id] ??= { x, y, pinned: false };
      }
      return;
    case "remove":
      for (const id of command.ids) delete scene.nodes[id];
      return;
    case "move":
      if (scene.nodes[command.id]) scene.nodes[command.id] = { ...command.to, pinned: true };
  }
}
