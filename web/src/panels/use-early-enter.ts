import { useEffect, useRef, type KeyboardEvent } from "react";

/**
 * Keeps an Enter that comes before the hits of what was typed, and carries it out when they are here:
 * who types a name in one go must not open a hit of its first letters. Returns the key handler.
 */
export function useEarlyEnter(typed: string, isAnswered: boolean, enter: () => void) {
  const pressedOn = useRef<string | null>(null);
  useEffect(() => {
    if (pressedOn.current === null || !isAnswered) return;
    const isStillMeant = pressedOn.current === typed;
    pressedOn.current = null;
    if (isStillMeant) enter();
  });
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || isAnswered) return;
    event.preventDefault();
    event.stopPropagation();
    pressedOn.current = typed;
  };
}
