import { createIntl, type IntlShape } from "react-intl";
import type { Language } from "../model/address.ts";

/** A reader needs one of them: each is a chunk of its own. */
const CATALOGUES = {
  vi: async () => (await import("./vi.ts")).vi,
  en: async () => (await import("./en.ts")).en,
};

/** The messages and the formats of a language. */
export async function intlFor(language: Language): Promise<IntlShape> {
  const words = await CATALOGUES[language]();
  // Those of the pages come with the pages.
  return createIntl({ locale: language, messages: words as typeof words & IntlShape["messages"] });
}
