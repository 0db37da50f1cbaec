import { create } from "zustand";
import { routeTo, type Route } from "../model/route.ts";

type Routing = { readonly route: Route | null };

/** The page that is open; null is the picture with its panels. */
export const useRoute = create<Routing>()(() => ({ route: null }));

/** Opens a page, or the picture; the reader finds its beginning. */
export function openPage(route: Route | null): void {
  useRoute.setState({ route });
  scrollTo(0, 0);
}

/** Asks the open page something else: it stays where it is. */
export function askPage(asked: Partial<Route>): void {
  useRoute.setState(({ route }) => ({
    route: route && routeTo(route.page, { ...route, ...asked }),
  }));
}

/** True on a page, where names lead to pages; false beside the picture, where they lead to details. */
export function useIsPage(): boolean {
  return useRoute(({ route }) => route !== null);
}
