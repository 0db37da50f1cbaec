import { create } from "zustand";
import type { Command } from "./commands.ts";
import type { Day } from "./day.ts";
import { beginWith, redo, run, undo, type History } from "./history.ts";
import { EMPTY_SCENE, type Scene } from "./scene.ts";

/** What the reader looks at: the picture with its history, the chosen node or line, the as-of date. */
type Explorer = {
  readonly history: History;
  /** The id of an entity or of a line; an entity need not be in the picture. */
  readonly selection: string | null;
  /** Null: no day is asked about, all relations are drawn. */
  readonly asOf: Day | null;
  readonly begin: (scene: Scene) => void;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (id: string | null) => void;
  readonly askAbout: (day: Day | null) => void;
};

/** The one store of the page. Its actions are the pure functions of the model, set to work. */
export const useExplorer = create<Explorer>()((set) => ({
  history: beginWith(EMPTY_SCENE),
  selection: null,
  asOf: null,
  begin: (scene) => set({ history: beginWith(scene) }),
  run: (command) => set(({ history }) => ({ history: run(history, command) })),
  undo: () => set(({ history }) => ({ history: undo(history) })),
  redo: () => set(({ history }) => ({ history: redo(history) })),
  select: (selection) => set({ selection }),
  askAbout: (asOf) => set({ asOf }),
}));
