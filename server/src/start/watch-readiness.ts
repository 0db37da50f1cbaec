import type { Readiness } from "../app.ts";
import type { GraphReader } from "../graph/index.ts";
import { importState } from "../seeding/index.ts";

const period = 2000;

/**
 * Asks the database every two seconds how it is: gone, or with an import going on, which a command
 * beside this server may have begun. Returns how it was last, and the end of the watch.
 */
export function watchReadiness(graph: GraphReader): { now(): Readiness; close(): void } {
  let last: Readiness = { state: "READY" };
  const timer = setInterval(() => {
    void stateOf(graph).then((state) => (last = state));
  }, period);
  return { now: () => last, close: () => clearInterval(timer) };
}

async function stateOf(graph: GraphReader): Promise<Readiness> {
  try {
    const running = await importState(graph);
    if (!running) return { state: "READY" };
    const detail = `An import is going on: ${running.done} of ${running.bundles} bundles stand.`;
    return { state: "IMPORTING", detail };
  } catch {
    return { state: "UNAVAILABLE", detail: "The database cannot be reached." };
  }
}
