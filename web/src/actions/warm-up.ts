import type { QueryClient } from "@tanstack/react-query";
import { openingQuery } from "../api/queries.ts";
import { loadCanvas } from "../canvas/load-canvas.ts";
import { startWorker } from "../layout/ask-worker.ts";
import { readAddress } from "../model/address.ts";
import { NARROW } from "../ui/use-media.ts";

/**
 * Sends for what the first picture needs before anything is shown: what it shows, what lays it out and
 * what draws it wait neither for each other nor for the words of the page.
 */
export function warmUp(queries: QueryClient): void {
  if (readAddress(location.hash).view === null) void queries.prefetchQuery(openingQuery);
  startWorker();
  // There the picture waits behind a tab.
  if (!matchMedia(NARROW).matches) void loadCanvas();
}
