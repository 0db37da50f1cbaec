import { useEffect } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { readAddress, writeAddress } from "../model/address.ts";
import { useExplorer } from "../model/store.ts";

/** Takes the as-of date of the link over, before the page is drawn for the first time. */
export function restoreAddress(): void {
  useExplorer.getState().askAbout(readAddress(location.hash).asOf);
}

/** Keeps language and as-of date in the URL's fragment, and follows it when the reader edits it. */
export function useAddress(): void {
  const { language, choose } = useLanguage();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const askAbout = useExplorer((explorer) => explorer.askAbout);

  useEffect(() => {
    const follow = () => {
      const address = readAddress(location.hash);
      askAbout(address.asOf);
      if (address.language !== null) choose(address.language);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [askAbout, choose]);

  useEffect(() => {
    document.documentElement.lang = language;
    history.replaceState(null, "", writeAddress({ language, asOf }));
  }, [language, asOf]);
}
