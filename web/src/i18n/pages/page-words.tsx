import type { ReactNode } from "react";
import { MoreWords } from "./more-words.tsx";

const CATALOGUES = {
  vi: async () => (await import("./vi.ts")).pagesVi,
  en: async () => (await import("./en.ts")).pagesEn,
};

/** Gives what is below it the words of the pages beside those of the explorer. */
export function PageWords({ children }: { children: ReactNode }) {
  return (
    <MoreWords of="pages" catalogues={CATALOGUES}>
      {children}
    </MoreWords>
  );
}
