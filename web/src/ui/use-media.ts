import { useSyncExternalStore } from "react";

/** A screen on which the details stand alone, and the picture behind a tab. */
export const NARROW = "(max-width: 820px)";

/** True while the media query matches. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
