import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { createIntl, RawIntlProvider, useIntl } from "react-intl";
import type { Language } from "../../model/address.ts";
import { useLanguage } from "../language.tsx";

const CATALOGUES = {
  vi: async () => (await import("./vi.ts")).pagesVi,
  en: async () => (await import("./en.ts")).pagesEn,
} satisfies { [language in Language]: () => Promise<object> };

/** Gives what is below it the words of the pages beside those of the explorer; nothing is shown before they are here. */
export function PageWords({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const { locale, messages } = useIntl();
  const { data: words } = useQuery({
    queryKey: ["page words", language],
    queryFn: () => CATALOGUES[language](),
    staleTime: Infinity,
  });
  const intl = useMemo(
    () => words && createIntl({ locale, messages: { ...messages, ...words } as typeof messages }),
    [locale, messages, words],
  );
  return intl && <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
}
