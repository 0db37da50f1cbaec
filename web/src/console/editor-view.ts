import { autocompletion, closeBrackets, type CompletionContext } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, lineNumbers } from "@codemirror/view";
import { cypherLanguage } from "./cypher-language.ts";
import type { DeskError } from "./desk-error.ts";
import { editorKeys } from "./editor-keys.ts";
import { editorLook } from "./editor-look.ts";
import { placeIn } from "./place-in.ts";
import { suggest } from "./suggest.ts";

/** What the editor tells, and what it asks of the page. */
export type EditorEvents = {
  readonly change: (statement: string) => void;
  readonly ask: () => void;
  /** The names that may stand after `$`. */
  readonly parameters: () => readonly string[];
};

/** What a screen reader is told of the editor. */
type EditorWords = {
  readonly label: string;
  readonly completions: string;
  /** The id of the text that tells the keys. */
  readonly describedBy: string;
};

/** An editor in the page. */
export type Editor = {
  /** Puts another statement in the place of what stands there; undo brings that back. */
  readonly set: (statement: string) => void;
  readonly speak: (words: EditorWords) => void;
  /** Underlines what an error is about; null: nothing. */
  readonly mark: (error: DeskError | null) => void;
  readonly close: () => void;
};

/** Makes an editor for Cypher inside of `parent`. */
export function openEditor(parent: Element, statement: string, events: EditorEvents): Editor {
  const words = new Compartment();
  const view = new EditorView({
    parent,
    doc: statement,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      indentUnit.of("  "),
      EditorState.tabSize.of(2),
      EditorView.lineWrapping,
      bracketMatching(),
      closeBrackets(),
      autocompletion({
        override: [(context) => completions(context, events.parameters())],
        // Enter ends a line until something on the list is chosen, so nothing can be taken by accident.
        selectOnOpen: false,
        interactionDelay: 0,
        icons: false,
      }),
      cypherLanguage,
      editorLook,
      editorKeys(events.ask),
      words.of([]),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) events.change(state.doc.toString());
      }),
    ],
  });
  return {
    set(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    speak({ label, completions: listed, describedBy }) {
      const attributes = { "aria-label": label, "aria-describedby": describedBy };
      view.dispatch({
        effects: words.reconfigure([
          EditorView.contentAttributes.of(attributes),
          EditorState.phrases.of({ Completions: listed }),
        ]),
      });
    },
    mark(error) {
      const at = error?.place && placeIn(view.state.doc.toString(), error.place);
      view.dispatch(
        setDiagnostics(
          view.state,
          at ? [{ ...at, severity: "error", message: error.told ?? error.code }] : [],
        ),
      );
    },
    close: () => view.destroy(),
  };
}

function completions({ state, pos, explicit }: CompletionContext, parameters: readonly string[]) {
  const found = suggest(state.doc.toString(), pos, parameters);
  if (!found) return null;
  const typed = state.sliceDoc(found.from, pos);
  const isInName = /[:|&!.$]\s*$/.test(state.sliceDoc(Math.max(0, found.from - 3), found.from));
  // Words are offered from their second letter on, so that a variable of one is typed in peace.
  if (!explicit && !isInName && typed.length < 2) return null;
  return { from: found.from, options: [...found.options], validFor: /^[\p{L}\p{M}\p{N}_]*$/u };
}
