import { nameOf } from "../model/graph.ts";
import { useLanguage } from "./language.tsx";

/** What has a printed name and perhaps an English one, as the API gives it. */
export type Named = { readonly name: string; readonly nameEn?: string | null };

/** Names things in the reader's language: in English where the graph has an English name, else as printed. */
export function useName(): (named: Named) => string {
  const { language } = useLanguage();
  return ({ name, nameEn = null }) => nameOf({ label: name, labelEn: nameEn }, language);
}
