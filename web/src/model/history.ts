import { applyPatches, enablePatches, produceWithPatches, type Patch } from "immer";
import { carryOut, type Command } from "./commands.ts";
import type { Scene } from "./scene.ts";

enablePatches();

/** One change of the scene, in both directions. */
type Step = { readonly forth: readonly Patch[]; readonly back: readonly Patch[] };

/** The scene, with what led to it and what was undone; the latest step is last in both. */
export type History = {
  readonly scene: Scene;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
};

/** A history that begins with this scene. */
export function beginWith(scene: Scene): History {
  return { scene, done: [], undone: [] };
}

/** Runs a command. One that changes nothing leaves the history as it is; any other ends what could be redone. */
export function run(history: History, command: Command): History {
  const [scene, forth, back] = produceWithPatches(history.scene, (draft) =>
    carryOut(command, draft),
  );
  if (forth.length === 0) return history;
  return { scene, done: [...history.done, { forth, back }], undone: [] };
}

/** Takes the latest step back; without one, nothing changes. */
export function undo(history: History): History {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    scene: applyPatches(history.scene, step.back),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Does the step again that was undone last; without one, nothing changes. */
export function redo(history: History): History {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    scene: applyPatches(history.scene, step.forth),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}
