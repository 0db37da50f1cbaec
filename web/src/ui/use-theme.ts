import { useEffect } from "react";
import { create } from "zustand";
import { useMedia } from "./use-media.ts";

export type Theme = "light" | "dark";

const useChosenTheme = create<{ chosen: Theme | null }>()(() => ({ chosen: null }));

/** The colours in use: the reader's choice, else the system's; kept on the document for the styles. */
export function useTheme(): Theme {
  const system = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
  const theme = useChosenTheme(({ chosen }) => chosen) ?? system;
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return theme;
}

/** Chooses the colours for this visit. */
export function chooseTheme(chosen: Theme): void {
  useChosenTheme.setState({ chosen });
}
