import type { QueryClient } from "@tanstack/react-query";
import { neighboursPage, type NeighbourSort, type NeighboursPage } from "../api/queries.ts";
import type { Day } from "../model/day.ts";
import type { Scene } from "../model/scene.ts";

/** As many neighbours as one step adds. */
export const STEP = 20;

/**
 * The next neighbours of a node that the picture lacks, the most relevant first, as of a day those
 * that are not out. Posts are left out: a body stands for its posts.
 */
export async function nextNeighbours(
  id: string,
  sort: NeighbourSort | null,
  { nodes, hidden }: Pick<Scene, "nodes" | "hidden">,
  asOf: Day | null,
  queries: QueryClient,
): Promise<readonly string[]> {
  const found = new Set<string>();
  let after: string | null = null;
  do {
    const page: NeighboursPage = await queries.fetchQuery(neighboursPage(id, sort, asOf, after));
    for (const one of page.ids) {
      const isShown = nodes[one] && !hidden[one];
      if (!isShown && !one.startsWith("post:") && found.size < STEP) found.add(one);
    }
    after = page.next;
  } while (after !== null && found.size < STEP);
  return [...found];
}
