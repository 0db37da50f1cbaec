import { told } from "./told.ts";
import { english } from "./words-en.ts";
import { vietnamese } from "./words-vi.ts";

const words = { vi: vietnamese, en: english } as const;

/** A relation as a newspaper would tell it. */
export function tellStep(value: unknown, language: keyof typeof words): string {
  const sentence = words[language](told.parse(value)).trim();
  return `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}.`;
}
