import { useEffect, useRef, type KeyboardEvent } from "react";

type Press = { readonly on: string; readonly withShift: boolean };

/**
 * Keeps an Enter that comes before the hits of what was typed, and carries it out when they are here:
 * who types a name in one go must not open a hit of its first letters. Returns the key handler.
 */
export function useEarlyEnter(
  typed: string,
  isAnswered: boolean,
  enter: (withShift: boolean) => void,
) {
  const press = useRef<Press | null>(null);
  useEffect(() => {
    if (press.current === null || !isAnswered) return;
    const { on, withShift } = press.current;
    press.current = null;
    if (on === typed) enter(withShift);
  });
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || isAnswered) return;
    event.preventDefault();
    event.stopPropagation();
    press.current = { on: typed, withShift: event.shiftKey };
  };
}
