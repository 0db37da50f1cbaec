import type { ReactNode } from "react";
import { MoreWords } from "./more-words.tsx";

const CATALOGUES = {
  vi: async () => (await import("./console-vi.ts")).consoleVi,
  en: async () => (await import("./console-en.ts")).consoleEn,
};

/** Gives the console and the saved questions their words beside those of the pages. */
export function ConsoleWords({ children }: { children: ReactNode }) {
  return (
    <MoreWords of="console" catalogues={CATALOGUES}>
      {children}
    </MoreWords>
  );
}
