import { useEffect } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { readAddress, writeAddress } from "../model/address.ts";
import { useExplorer } from "../model/store.ts";

/** Takes the as-of date and the choice of the link over, before the page is drawn for the first time. */
export function restoreAddress(): void {
  const { askAbout, select } = useExplorer.getState();
  const { asOf, chosen } = readAddress(location.hash);
  askAbout(asOf);
  select(chosen);
}

/** Keeps language, as-of date and choice in the URL's fragment, and follows it when the reader edits it. */
export function useAddress(): void {
  const { language, choose } = useLanguage();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const chosen = useExplorer((explorer) => explorer.selection);

  useEffect(() => {
    const follow = () => {
      restoreAddress();
      const address = readAddress(location.hash);
      if (address.language !== null) choose(address.language);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [choose]);

  useEffect(() => {
    document.documentElement.lang = language;
    history.replaceState(null, "", writeAddress({ language, asOf, chosen }));
  }, [language, asOf, chosen]);
}
