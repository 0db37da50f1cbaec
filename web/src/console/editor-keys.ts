import {
  acceptCompletion,
  closeBracketsKeymap,
  completionKeymap,
  completionStatus,
  moveCompletionSelection,
  selectedCompletionIndex,
} from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentWithTab } from "@codemirror/commands";
import { Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap, type Command } from "@codemirror/view";

/** Takes what the list of completions has chosen, or else its first. */
const complete: Command = (view) => {
  if (completionStatus(view.state) !== "active") return false;
  if (selectedCompletionIndex(view.state) === null) moveCompletionSelection(true)(view);
  return acceptCompletion(view);
};

/**
 * After Escape, Tab leaves the editor until something is typed or the editor is entered again. CodeMirror's own Escape
 * does so for two seconds, which not everyone can keep.
 */
const wayOut: Extension = [
  EditorView.domEventObservers({
    keydown: ({ key }, view) => {
      if (key === "Escape") view.setTabFocusMode(true);
    },
  }),
  EditorView.updateListener.of(({ view, docChanged, focusChanged }) => {
    if (docChanged || focusChanged) view.setTabFocusMode(false);
  }),
];

/** The keys of the editor: Ctrl or Cmd with Enter asks, Tab completes or indents; after Escape, Tab leaves the editor. */
export function editorKeys(ask: () => void): Extension {
  const asking: Command = () => {
    ask();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run: asking },
        { key: "Tab", run: complete },
      ]),
    ),
    wayOut,
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}
