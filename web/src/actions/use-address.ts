import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { failureOf } from "../api/errors.ts";
import { useLanguage } from "../i18n/language.tsx";
import { readAddress, writeAddress } from "../model/address.ts";
import type { Day } from "../model/day.ts";
import { readRoute, writeRoute } from "../model/route.ts";
import { useExplorer } from "../model/store.ts";
import { SharingError } from "../sharing/sharing-error.ts";
import { tell } from "./notices.ts";
import { openView } from "./open-view.ts";
import { useRoute } from "./use-route.ts";
import { useViewText } from "./use-view-text.ts";

/** Longer links are cut off by mail programs and messengers; past this the scene travels as a file. */
const MOST_LETTERS = 8000;

/**
 * While the date is slid along, the address follows so many milliseconds later: browsers refuse to be
 * told of more than about three a second.
 */
const PAUSE = 400;

/** Takes the as-of date, the choice and the page of the link over, before anything is drawn for the first time. */
export function restoreAddress(): void {
  const { askAbout, selectAll } = useExplorer.getState();
  const { asOf, selected } = readAddress(location.hash);
  askAbout(asOf);
  selectAll(selected);
  useRoute.setState({ route: readRoute(location.hash) });
}

/** Keeps language, as-of date, choice, scene and page in the URL's fragment, and follows it when another link is entered. */
export function useAddress(): void {
  const { language, choose } = useLanguage();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const selected = useExplorer((explorer) => explorer.selected);
  const route = useRoute((routing) => routing.route);
  const view = useViewText();
  const queries = useQueryClient();
  const written = useRef<string | null>(readAddress(location.hash).view);

  useEffect(() => {
    const follow = () => {
      restoreAddress();
      const address = readAddress(location.hash);
      if (address.language !== null) choose(address.language);
      if (address.view === null || address.view === written.current) return;
      openView(address.view, queries).catch((error: unknown) => {
        if (error instanceof SharingError) tell(`sharing.${error.code}`);
        else tell(`failure.open.${failureOf(error)}`);
      });
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [choose, queries]);

  const latest = useRef({ besides: "", at: 0 });
  useEffect(() => {
    // A link that has not been opened yet must not be overwritten: a reload would lose it.
    const kept = view ?? (isOpened() ? null : written.current);
    written.current = fits(kept) ? kept : null;
    const page = writeRoute(route);
    const write = (day: Day | null) =>
      writeAddress({ language, asOf: day, selected, view: written.current }) + page;
    const besides = write(null);
    const put = () => {
      latest.current = { besides, at: performance.now() };
      // A page is a place that the reader comes back to; a moved slider is not.
      if (page === writeRoute(readRoute(location.hash)))
        history.replaceState(null, "", write(asOf));
      else history.pushState(null, "", write(asOf));
    };
    const wait = latest.current.at + PAUSE - performance.now();
    if (wait <= 0 || besides !== latest.current.besides) {
      put();
      return undefined;
    }
    const timer = setTimeout(put, wait);
    return () => clearTimeout(timer);
  }, [language, asOf, selected, view, route]);
}

/** Whether this view fits into a link. */
export function fits(view: string | null): boolean {
  return view === null || view.length <= MOST_LETTERS;
}

function isOpened(): boolean {
  return Object.keys(useExplorer.getState().history.scene.nodes).length > 0;
}
