import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";

/** Marks a printed name as Vietnamese where the page is not, so that a screen reader pronounces it. */
export function InVietnamese({ isSo = true, children }: { isSo?: boolean; children: ReactNode }) {
  const { language } = useLanguage();
  return isSo && language !== "vi" ? <span lang="vi">{children}</span> : children;
}
