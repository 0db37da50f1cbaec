import type { QueryClient } from "@tanstack/react-query";
import type { Graph } from "../model/graph.ts";

/**
 * The part of an earlier answer that holds all these ids, so that taking nodes out, and undoing it,
 * asks the server nothing; undefined when no answer holds them all.
 */
export function knownGraph(queries: QueryClient, ids: readonly string[]): Graph | undefined {
  for (const [key, graph] of queries.getQueriesData<Graph>({ queryKey: ["subgraph"] })) {
    const asked = new Set(key[1] as readonly string[]);
    if (!graph || !ids.every((id) => asked.has(id))) continue;
    const meant = new Set(ids);
    return {
      entities: graph.entities.filter(({ id }) => meant.has(id)),
      relations: graph.relations.filter(({ from, to }) => meant.has(from) && meant.has(to)),
    };
  }
  return undefined;
}
