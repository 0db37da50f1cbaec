import type { QueryClient } from "@tanstack/react-query";
import { subgraphQuery } from "../api/queries.ts";
import { placeNewcomers } from "../layout/place.ts";
import type { Command, Position } from "../model/commands.ts";
import { EMPTY_SCENE, visibleIds, type Scene } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";

/** Opens the picture on these entities. It is where the history begins, so it cannot be undone. */
export async function openOn(ids: readonly string[], queries: QueryClient): Promise<void> {
  const places = await findPlaces(ids, EMPTY_SCENE, queries);
  const nodes = Object.entries(places).map(([id, at]) => [id, { ...at, pinned: false }] as const);
  useExplorer.getState().begin({ nodes: Object.fromEntries(nodes) });
}

/** Adds entities, and their relations to what is there, in one step that undo takes back. Nothing placed moves. */
export async function addToPicture(ids: readonly string[], queries: QueryClient): Promise<void> {
  const { history, run } = useExplorer.getState();
  if (ids.every((id) => history.scene.nodes[id])) return;
  const nodes = await findPlaces(ids, history.scene, queries);
  run({ do: "add", nodes } satisfies Command);
}

async function findPlaces(
  ids: readonly string[],
  scene: Scene,
  queries: QueryClient,
): Promise<{ [id: string]: Position }> {
  const all = [...new Set([...visibleIds(scene), ...ids])].sort();
  return placeNewcomers(await queries.fetchQuery(subgraphQuery(all)), scene);
}
