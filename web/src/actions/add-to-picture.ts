import type { QueryClient } from "@tanstack/react-query";
import { subgraphQuery, type NeighbourSort } from "../api/queries.ts";
import { placeNewcomers } from "../layout/place.ts";
import type { Positions } from "../model/commands.ts";
import { EMPTY_SCENE, MOST_NODES, visibleIds, type Scene } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";
import { nextNeighbours } from "./expand.ts";
import { tell } from "./notices.ts";

/** More nodes than a picture can hold were asked for. */
export class PictureFullError extends Error {
  override readonly name = "PictureFullError";
}

/** Opens the picture on these entities. It is where the history begins, so it cannot be undone. */
export async function openOn(ids: readonly string[], queries: QueryClient): Promise<void> {
  const places = await findPlaces(ids, EMPTY_SCENE, queries);
  const nodes = Object.entries(places).map(([id, at]) => [id, { ...at, pinned: false }] as const);
  useExplorer.getState().begin({ ...EMPTY_SCENE, nodes: Object.fromEntries(nodes) }, "OPENING");
}

/**
 * Adds entities, and their relations to what is there, in one step that undo takes back. Nothing placed moves.
 * @throws {PictureFullError} when there is no room for all of them; then none is added.
 */
export async function addToPicture(ids: readonly string[], queries: QueryClient): Promise<void> {
  const { history, run } = useExplorer.getState();
  run({ do: "add", nodes: await findPlaces(ids, history.scene, queries) });
  adviseWhenCrowded();
}

/** Adds the next neighbours of a node, of one sort or of all, remembered as what expanding it has shown. */
export async function expandInPicture(
  id: string,
  sort: NeighbourSort | null,
  queries: QueryClient,
): Promise<void> {
  const { asOf, history } = useExplorer.getState();
  const neighbours = await nextNeighbours(id, sort, history.scene, asOf, queries);
  if (neighbours.length === 0) return tell("expand.nothing");
  const { scene } = useExplorer.getState().history;
  const nodes = await findPlaces([id, ...neighbours], scene, queries);
  useExplorer.getState().run({ do: "expand", id, neighbours, nodes });
  adviseWhenCrowded();
}

async function findPlaces(
  ids: readonly string[],
  scene: Scene,
  queries: QueryClient,
): Promise<Positions> {
  const all = [...new Set([...visibleIds(scene), ...ids])].sort();
  if (all.length > MOST_NODES.hard) throw new PictureFullError();
  // What is known to be there needs no server; but a hidden node may have been asked for.
  if (ids.every((id) => scene.nodes[id])) {
    return Object.fromEntries(
      ids.flatMap((id) => (scene.nodes[id] ? [[id, scene.nodes[id]]] : [])),
    );
  }
  return placeNewcomers(await queries.fetchQuery(subgraphQuery(all)), scene);
}

function adviseWhenCrowded(): void {
  const count = Object.keys(useExplorer.getState().history.scene.nodes).length;
  if (count > MOST_NODES.soft) tell("picture.crowded", { count });
}
