import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { RawIntlProvider } from "react-intl";
import { readAddress, type Language } from "../model/address.ts";
import { intlFor } from "./intl.ts";

/** British order of day and month for React Aria's date fields. */
const LOCALES = { vi: "vi-VN", en: "en-GB" };

type LanguageChoice = { language: Language; choose: (language: Language) => void };

const Choice = createContext<LanguageChoice | null>(null);

/** The language of the page: the link's, else the browser's when it is Vietnamese, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(startingLanguage);
  const choice = useMemo(() => ({ language, choose }), [language]);
  const intl = useMemo(() => intlFor(language), [language]);
  return (
    <Choice value={choice}>
      <I18nProvider locale={LOCALES[language]}>
        <RawIntlProvider value={intl}>{children}</RawIntlProvider>
      </I18nProvider>
    </Choice>
  );
}

/** The chosen language and the way to choose another. */
export function useLanguage(): LanguageChoice {
  const choice = use(Choice);
  if (!choice) throw new Error("useLanguage stands outside of LanguageProvider.");
  return choice;
}

function startingLanguage(): Language {
  const fromBrowser = navigator.language.startsWith("vi") ? "vi" : "en";
  return readAddress(location.hash).language ?? fromBrowser;
}
