import type { QueryClient } from "@tanstack/react-query";
import { openPage } from "../actions/use-route.ts";
import { subgraphQuery } from "../api/queries.ts";
import { placeNewcomers } from "../layout/place.ts";
import { EMPTY_SCENE } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";

/**
 * Leaves the page for a picture of these entities and the relations among them, in the place of the one that was there;
 * undo brings that back.
 * @throws {ApiError} when the server gives no answer: then nothing changes
 */
export async function openAsPicture(ids: readonly string[], queries: QueryClient): Promise<void> {
  const graph = await queries.fetchQuery(subgraphQuery(ids.toSorted()));
  const places = await placeNewcomers(graph, EMPTY_SCENE);
  const nodes = Object.entries(places).map(([id, at]) => [id, { ...at, pinned: false }] as const);
  const { run, selectAll } = useExplorer.getState();
  run({ do: "replace", scene: { ...EMPTY_SCENE, nodes: Object.fromEntries(nodes) } });
  selectAll([]);
  openPage(null);
}
