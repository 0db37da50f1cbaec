import { useEffect, useRef } from "react";
import { useLetterKeys } from "../actions/use-keys.ts";
import { actionOf, type ReviewAction } from "./review-keys.ts";

/** Where text is typed, and where a dialog waits for an answer. */
const WITH_ALL_KEYS =
  "input, textarea, select, [contenteditable], [role=spinbutton], [role=dialog]";

/** Enter is what a control that has the focus is pressed by. */
const WITH_ENTER = "a, button, summary, [role=radio]";

/** Listens for the keys of the review, wherever on the page the focus is. */
export function useReviewKeys(act: (action: ReviewAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest(WITH_ALL_KEYS)) return;
      const action = actionOf(event, useLetterKeys.getState().areOn);
      if (action === undefined) return;
      if (action === "details" && target.closest(WITH_ENTER)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(action);
    };
    // Before the list of parts, which has plans of its own for some keys.
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, []);
}
