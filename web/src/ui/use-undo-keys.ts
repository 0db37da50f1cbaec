import { useEffect } from "react";
import { useExplorer } from "../model/store.ts";

/** Ctrl or Cmd with Z undoes, with Shift+Z or Y it does again; not while text is being edited. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isEditing(event.target)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = useExplorer.getState();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || key === "z") redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function isEditing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=range])") !== null;
}
