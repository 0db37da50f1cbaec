import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { create } from "zustand";
import type { Shown } from "../model/shown.ts";
import { KEYS, type KeyContext } from "./keys.ts";

const KEPT_AS = "niengiam.letterKeys";

type LetterKeys = { readonly areOn: boolean; readonly setOn: (areOn: boolean) => void };

/**
 * Whether a letter alone does something. Who speaks to the computer, or presses keys by accident, must
 * be able to switch that off (WCAG 2.1.4); the choice is kept in this browser.
 */
export const useLetterKeys = create<LetterKeys>()((set) => ({
  areOn: localStorage.getItem(KEPT_AS) !== "off",
  setOn: (areOn) => {
    localStorage.setItem(KEPT_AS, areOn ? "on" : "off");
    set({ areOn });
  },
}));

type KeyMapState = { readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void };

/** Whether the map of the keyboard is open. */
export const useKeyMap = create<KeyMapState>()((set) => ({
  isOpen: false,
  setOpen: (isOpen) => set({ isOpen }),
}));

/** Listens for the keys of the map, but not while text is typed or a dialog or menu is open. */
export function useKeys(shown: Shown, expand: KeyContext["expand"]): void {
  const queries = useQueryClient();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
      const found = KEYS.find(({ key }) => key === event.key);
      if (!found?.act || (event.key.length === 1 && !useLetterKeys.getState().areOn)) return;
      event.preventDefault();
      found.act({ shown, queries, expand, showKeys });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [shown, queries, expand]);
}

function showKeys(): void {
  useKeyMap.getState().setOpen(true);
}

/** Where text is typed, and where a dialog waits for an answer. */
const WITH_ALL_KEYS =
  "input:not([type=range]), textarea, [contenteditable], [role=spinbutton], [role=dialog]";

/** A letter there leads to the row that begins with it. */
const WITH_LETTERS = "[role=listbox], [role=grid], [role=treegrid]";

function isBusy({ target, key, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof HTMLElement)) return defaultPrevented;
  const isLetter = key.length === 1 && key !== "?";
  return (
    target.closest(WITH_ALL_KEYS) !== null || (isLetter && target.closest(WITH_LETTERS) !== null)
  );
}
