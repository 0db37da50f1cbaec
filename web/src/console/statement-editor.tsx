import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import type { DeskError } from "./desk-error.ts";
import { openEditor, type Editor, type EditorEvents } from "./editor-view.ts";

type StatementEditorProps = EditorEvents & {
  statement: string;
  /** The id of the text that tells the keys. */
  describedBy: string;
  /** What is wrong with the statement as it was asked. */
  error: DeskError | null;
};

/** The editor for statements. CodeMirror comes in with this chunk. */
export function StatementEditor({
  statement,
  describedBy,
  error,
  ...events
}: StatementEditorProps) {
  const intl = useIntl();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef({ statement, events });
  useEffect(() => {
    latest.current = { statement, events };
  });
  useEffect(() => {
    if (!place.current) return undefined;
    const opened = openEditor(place.current, latest.current.statement, {
      change: (text) => latest.current.events.change(text),
      ask: () => latest.current.events.ask(),
      parameters: () => latest.current.events.parameters(),
    });
    editor.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    editor.current?.speak({
      label: intl.formatMessage({ id: "console.statement" }),
      completions: intl.formatMessage({ id: "console.completions" }),
      describedBy,
    });
  }, [intl, describedBy]);
  useEffect(() => editor.current?.set(statement), [statement]);
  useEffect(() => editor.current?.mark(error), [error]);
  return <div ref={place} className="console-editor" />;
}
