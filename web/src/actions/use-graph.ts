import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { knownGraph } from "../api/known-graph.ts";
import { subgraphQuery } from "../api/queries.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import { visibleIds } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";

export type GraphInScene = {
  /** The entities in the picture and the relations among them; the last known while the next are asked for, or cannot be had. */
  readonly graph: Graph;
  /** Ids in the scene that the graph no longer has. */
  readonly gone: readonly string[];
  readonly error: Error | null;
  readonly retry: () => void;
};

export function useGraph(): GraphInScene {
  const queries = useQueryClient();
  const key = useExplorer(({ history }) => visibleIds(history.scene).join(" "));
  const ids = key === "" ? [] : key.split(" ");
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...subgraphQuery(ids),
    enabled: ids.length > 0,
    initialData: () => knownGraph(queries, ids),
  });
  const [last, setLast] = useState<Graph>(EMPTY_GRAPH);
  if (data && data !== last) setLast(data);
  const answered = new Set((data ?? EMPTY_GRAPH).entities.map(({ id }) => id));
  const gone = data && !isPlaceholderData ? ids.filter((id) => !answered.has(id)) : [];
  return { graph: data ?? last, gone, error, retry: () => void refetch() };
}
