import type { QueryClient } from "@tanstack/react-query";
import type { Shown } from "../model/shown.ts";
import { useExplorer } from "../model/store.ts";
import {
  arrangePicture,
  chosenNodes,
  collapseChosen,
  groupChosen,
  hideChosen,
  invertChosen,
  keepOnlyChosen,
  pinChosen,
  removeChosen,
} from "./on-nodes.ts";
import type { Expansion } from "./use-add-to-picture.ts";

/** What a key may need to do its work. */
export type KeyContext = {
  readonly shown: Shown;
  readonly queries: QueryClient;
  readonly expand: (expansion: Expansion) => void;
  readonly showKeys: () => void;
};

type KeyAction = {
  readonly id: KeyId;
  /** How the key is written in the map. */
  readonly shown: readonly string[];
  /** The key as the event tells it; absent where another place listens for it. */
  readonly key?: string;
  readonly act?: (context: KeyContext) => void;
};

type KeyId =
  | "search"
  | "enter"
  | "addOnly"
  | "undo"
  | "redo"
  | "expand"
  | "collapse"
  | "group"
  | "pin"
  | "hide"
  | "remove"
  | "keepOnly"
  | "invert"
  | "tidy"
  | "clear"
  | "ask"
  | "leave"
  | "help";

/** The keyboard in one list: what the page listens for, and what its map shows. */
export const KEYS: readonly KeyAction[] = [
  { id: "search", shown: ["/"] },
  { id: "enter", shown: ["Enter"] },
  { id: "addOnly", shown: ["Shift", "Enter"] },
  { id: "undo", shown: ["Ctrl", "Z"] },
  { id: "redo", shown: ["Ctrl", "Shift", "Z"] },
  {
    id: "expand",
    shown: ["E"],
    key: "e",
    act: ({ expand }) => expand({ ids: chosenNodes(), sort: null }),
  },
  { id: "collapse", shown: ["C"], key: "c", act: collapseChosen },
  { id: "group", shown: ["G"], key: "g", act: ({ shown }) => groupChosen(shown) },
  { id: "pin", shown: ["P"], key: "p", act: pinChosen },
  { id: "hide", shown: ["H"], key: "h", act: hideChosen },
  { id: "keepOnly", shown: ["K"], key: "k", act: keepOnlyChosen },
  { id: "invert", shown: ["I"], key: "i", act: ({ shown }) => invertChosen(shown) },
  {
    id: "tidy",
    shown: ["T"],
    key: "t",
    act: ({ queries }) => void arrangePicture("force", queries),
  },
  { id: "remove", shown: ["Delete"], key: "Delete", act: removeChosen },
  {
    id: "clear",
    shown: ["Esc"],
    key: "Escape",
    act: () => useExplorer.getState().select(null),
  },
  { id: "ask", shown: ["Ctrl", "Enter"] },
  { id: "leave", shown: ["Esc", "Tab"] },
  { id: "help", shown: ["?"], key: "?", act: ({ showKeys }) => showKeys() },
];
