import { createIntl, type IntlShape } from "react-intl";
import type { Language } from "../model/address.ts";

/** A reader needs one of them: each is a chunk of its own. */
const CATALOGUES = {
  vi: async () => (await import("./vi.ts")).vi,
  en: async () => (await import("./en.ts")).en,
};

/** The messages and the formats of a language. */
export async function intlFor(language: Language): Promise<IntlShape> {
  return createIntl({ locale: language, messages: await CATALOGUES[language]() });
}
