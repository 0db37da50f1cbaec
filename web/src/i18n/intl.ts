import { createIntl, type IntlShape } from "react-intl";
import type { Language } from "../model/address.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const CATALOGUES = { vi, en };

/** The messages and the formats of a language. */
export function intlFor(language: Language): IntlShape {
  return createIntl({ locale: language, messages: CATALOGUES[language] });
}
