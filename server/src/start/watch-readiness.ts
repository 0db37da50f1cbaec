import type { Readiness } from "../app.ts";
import type { GraphReader } from "../graph/index.ts";
import { importState } from "../seeding/index.ts";

/** Milliseconds from one look to the next, and until the database must have answered one. */
const period = 2000;
const timeout = 1000;

/**
 * Asks the database every two seconds how it is: gone, or with an import going on, which a command
 * beside this server may have begun. Returns how it was last, and the end of the watch.
 */
export function watchReadiness(graph: GraphReader): { now: () => Readiness; close: () => void } {
  let last: Readiness = { state: "READY" };
  let timer = setTimeout(look, period);
  let isClosed = false;

  async function look(): Promise<void> {
    last = await stateOf(graph);
    if (!isClosed) timer = setTimeout(look, period);
  }

  return {
    now: () => last,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

async function stateOf(graph: GraphReader): Promise<Readiness> {
  try {
    const running = await importState(graph, { timeout });
    if (!running) return { state: "READY" };
    const detail = `An import is going on: ${running.done} of ${running.bundles} bundles stand.`;
    return { state: "IMPORTING", detail };
  } catch {
    return { state: "UNAVAILABLE", detail: "The database cannot be reached." };
  }
}
