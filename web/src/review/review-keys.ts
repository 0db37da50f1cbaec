/** What a key does on a draft. */
export type ReviewAction =
  | "next"
  | "previous"
  | "open"
  | "accept"
  | "edit"
  | "reject"
  | "link"
  | "new"
  | "undo"
  | "add"
  | "details"
  | "acceptAll"
  | "acceptDraft"
  | "help";

type ReviewKey = {
  /** The words for it in the key map; the same for two keys that belong together. */
  readonly id: Exclude<ReviewAction, "previous">;
  /** How the key is written in the map. */
  readonly shown: readonly string[];
  /** What the event says, by the action that it leads to. */
  readonly keys: Readonly<Record<string, ReviewAction>>;
};

/** The keyboard of the review in one list: what the page listens for, and what its map shows. */
export const REVIEW_KEYS: readonly ReviewKey[] = [
  { id: "next", shown: ["J", "K"], keys: { j: "next", k: "previous" } },
  { id: "open", shown: ["O"], keys: { o: "open" } },
  { id: "accept", shown: ["A"], keys: { a: "accept" } },
  { id: "edit", shown: ["E"], keys: { e: "edit" } },
  { id: "reject", shown: ["R"], keys: { r: "reject" } },
  { id: "link", shown: ["L"], keys: { l: "link" } },
  { id: "new", shown: ["N"], keys: { n: "new" } },
  { id: "undo", shown: ["U"], keys: { u: "undo" } },
  { id: "add", shown: ["F"], keys: { f: "add" } },
  { id: "details", shown: ["Enter"], keys: { Enter: "details" } },
  { id: "acceptAll", shown: ["Shift", "A"], keys: { A: "acceptAll" } },
  { id: "acceptDraft", shown: ["Ctrl", "Enter"], keys: { "Ctrl+Enter": "acceptDraft" } },
  { id: "help", shown: ["?"], keys: { "?": "help" } },
];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key press means; undefined for one that means nothing here. @param areLetters whether letters alone do something */
export function actionOf(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  areLetters: boolean,
): ReviewAction | undefined {
  if (altKey) return undefined;
  const name = ctrlKey || metaKey ? `Ctrl+${key}` : key;
  if (key.length === 1 && key !== "?" && !areLetters) return undefined;
  return REVIEW_KEYS.find(({ keys }) => name in keys)?.keys[name];
}
