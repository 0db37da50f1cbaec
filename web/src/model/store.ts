import { create } from "zustand";
import type { Command } from "./commands.ts";
import type { Day } from "./day.ts";
import { beginWith, redo, run, undo, type History } from "./history.ts";
import { isLineId } from "./lines.ts";
import { EMPTY_SCENE, type Scene } from "./scene.ts";

/** What the reader looks at: the picture with its history, what is chosen in it, the as-of date. */
export type Explorer = {
  readonly history: History;
  /** Ids of entities, or that of one line; the latest last. An entity need not be in the picture. */
  readonly selected: readonly string[];
  /** Null: no day is asked about, all relations are drawn. */
  readonly asOf: Day | null;
  /** True when the history begins with the scene that the page opens on by itself, which no link needs to carry. */
  readonly isOpening: boolean;
  readonly begin: (scene: Scene, from: "OPENING" | "LINK") => void;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Chooses this and nothing else; null: nothing. */
  readonly select: (id: string | null) => void;
  /** Adds an entity to the chosen ones, or takes it out of them. */
  readonly toggle: (id: string) => void;
  readonly selectAll: (ids: readonly string[]) => void;
  readonly askAbout: (day: Day | null) => void;
};

/** The one store of the page. Its actions are the pure functions of the model, set to work. */
export const useExplorer = create<Explorer>()((set) => ({
  history: beginWith(EMPTY_SCENE),
  selected: [],
  asOf: null,
  isOpening: true,
  begin: (scene, from) => set({ history: beginWith(scene), isOpening: from === "OPENING" }),
  run: (command) => set(({ history }) => ({ history: run(history, command) })),
  undo: () => set(({ history }) => ({ history: undo(history) })),
  redo: () => set(({ history }) => ({ history: redo(history) })),
  select: (id) => set({ selected: id === null ? [] : [id] }),
  toggle: (id) => set(({ selected }) => ({ selected: withOrWithout(selected, id) })),
  selectAll: (selected) => set({ selected }),
  askAbout: (asOf) => set({ asOf }),
}));

/** The one thing that is chosen; null when nothing is, or several things are. */
export function onlyChosen({ selected }: Pick<Explorer, "selected">): string | null {
  return selected.length === 1 ? (selected[0] ?? null) : null;
}

/** A line is chosen alone: what is done to several things is done to nodes. */
function withOrWithout(selected: readonly string[], id: string): string[] {
  const others = selected.filter((one) => one !== id && !isLineId(one));
  return selected.includes(id) ? others : [...others, id];
}
