import { useQuery } from "@tanstack/react-query";
import { subgraphQuery } from "../api/queries.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import { visibleIds } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";

/** The entities in the picture and the relations among them; the last known while the next are asked for. */
export function useGraph(): Graph {
  const ids = useExplorer(({ history }) => visibleIds(history.scene).join(" "));
  const { data } = useQuery({ ...subgraphQuery(ids.split(" ")), enabled: ids !== "" });
  return data ?? EMPTY_GRAPH;
}
