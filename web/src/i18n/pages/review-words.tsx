import type { ReactNode } from "react";
import { MoreWords } from "./more-words.tsx";

const CATALOGUES = {
  vi: async () => (await import("./review-vi.ts")).reviewVi,
  en: async () => (await import("./review-en.ts")).reviewEn,
};

/** Gives the review screen its words beside those of the pages. */
export function ReviewWords({ children }: { children: ReactNode }) {
  return (
    <MoreWords of="review" catalogues={CATALOGUES}>
      {children}
    </MoreWords>
  );
}
