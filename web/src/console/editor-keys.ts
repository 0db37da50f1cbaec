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
import { keymap, type Command } from "@codemirror/view";

/** Takes what the list of completions has chosen, or else its first. */
const complete: Command = (view) => {
  if (completionStatus(view.state) !== "active") return false;
  if (selectedCompletionIndex(view.state) === null) moveCompletionSelection(true)(view);
  return acceptCompletion(view);
};

/**
 * The keys of the editor: Ctrl or Cmd with Enter asks, Tab completes or indents. After Escape, Tab leaves the editor,
 * which is CodeMirror's own.
 */
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
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}
