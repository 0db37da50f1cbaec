import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { RawIntlProvider, type IntlShape } from "react-intl";
import { readAddress, type Language } from "../model/address.ts";
import { intlFor } from "./intl.ts";

/** British order of day and month for React Aria's date fields. */
const LOCALES = { vi: "vi-VN", en: "en-GB" };

type LanguageChoice = { language: Language; choose: (language: Language) => void };

const Choice = createContext<LanguageChoice | null>(null);

type LanguageProviderProps = {
  /** The language that the page starts in, with its words. */
  start: { readonly language: Language; readonly intl: IntlShape };
  children: ReactNode;
};

/** Gives the page its language. Another one is used once its words are here. */
export function LanguageProvider({ start, children }: LanguageProviderProps) {
  const [{ language, intl }, setSpoken] = useState(start);
  const choice = useMemo(() => {
    const choose = async (chosen: Language) =>
      setSpoken({ language: chosen, intl: await intlFor(chosen) });
    return { language, choose: (chosen: Language) => void choose(chosen) };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
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

/** The language to start in: the link's, else the browser's when it is Vietnamese, else English. */
export function startingLanguage(): Language {
  const fromBrowser = navigator.language.startsWith("vi") ? "vi" : "en";
  return readAddress(location.hash).language ?? fromBrowser;
}
