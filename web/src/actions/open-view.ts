import type { QueryClient } from "@tanstack/react-query";
import { subgraphQuery } from "../api/queries.ts";
import { visibleIds, type Scene } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";
import type { SavedView } from "../sharing/scene-file.ts";

/**
 * The scene of a link, with its graph already asked for.
 * @throws {SharingError} when the link cannot be read; {@link ApiError} when the server gives no answer.
 */
export async function sceneOfView(view: string, queries: QueryClient): Promise<Scene> {
  // Links are rare beside plain visits, and reading them takes a validator: it comes when needed.
  const { readView } = await import("../sharing/view-text.ts");
  return prepared(await readView(view), queries);
}

/** Puts the scene of a followed link in the place of what is shown; undo brings that back. */
export async function openView(view: string, queries: QueryClient): Promise<void> {
  const scene = await sceneOfView(view, queries);
  useExplorer.getState().run({ do: "replace", scene });
}

/** Opens a scene file in the place of what is shown; undo brings that back. Nothing changes when it fails. */
export async function openSceneFile(text: string, queries: QueryClient): Promise<void> {
  const { readSceneFile } = await import("../sharing/scene-file.ts");
  const saved: SavedView = readSceneFile(text);
  const scene = await prepared(saved.scene, queries);
  const { run, selectAll, askAbout } = useExplorer.getState();
  run({ do: "replace", scene });
  selectAll(saved.selected);
  askAbout(saved.asOf);
}

/** Without its graph a scene is not shown: what is on screen stays until both are here. */
async function prepared(scene: Scene, queries: QueryClient): Promise<Scene> {
  const ids = visibleIds(scene);
  if (ids.length > 0) await queries.fetchQuery(subgraphQuery(ids));
  return scene;
}
