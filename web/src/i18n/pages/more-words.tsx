import { useQuery } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { createIntl, RawIntlProvider, useIntl } from "react-intl";
import type { Language } from "../../model/address.ts";
import { useLanguage } from "../language.tsx";

type MoreWordsProps = {
  /** What the words are for, as “pages”. */
  of: string;
  catalogues: { readonly [language in Language]: () => Promise<object> };
  children: ReactNode;
};

/** Gives what is below it further words beside those that are here; nothing is shown before they have come. */
export function MoreWords({ of, catalogues, children }: MoreWordsProps) {
  const { language } = useLanguage();
  const { locale, messages } = useIntl();
  const { data: words } = useQuery({
    queryKey: ["words", of, language],
    queryFn: () => catalogues[language](),
    staleTime: Infinity,
  });
  const intl = useMemo(
    () => words && createIntl({ locale, messages: { ...messages, ...words } }),
    [locale, messages, words],
  );
  return intl && <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
}
