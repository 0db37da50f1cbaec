import type { QueryClient } from "@tanstack/react-query";
import { subgraphQuery } from "../api/queries.ts";
import { arrange } from "../layout/place.ts";
import type { LayoutName } from "../layout/task.ts";
import { isLineId } from "../model/lines.ts";
import { visibleIds } from "../model/scene.ts";
import type { Shown } from "../model/shown.ts";
import { onlyChosen, useExplorer } from "../model/store.ts";

/** The chosen nodes that are in the picture. */
export function chosenNodes(): string[] {
  const { selected, history } = useExplorer.getState();
  return selected.filter((id) => !isLineId(id) && history.scene.nodes[id]);
}

/** Hides what is chosen, and chooses nothing: what is out of sight is not worked on. */
export function hideChosen(): void {
  const { run, selectAll } = useExplorer.getState();
  run({ do: "hide", ids: chosenNodes() });
  selectAll([]);
}

export function removeChosen(): void {
  const { run, selectAll } = useExplorer.getState();
  run({ do: "remove", ids: chosenNodes() });
  selectAll([]);
}

/** Without a choice, nothing is kept only: an empty picture is not what anybody means. */
export function keepOnlyChosen(): void {
  const ids = chosenNodes();
  if (ids.length > 0) useExplorer.getState().run({ do: "keepOnly", ids });
}

/** Pins what is chosen; unpins it when all of it is pinned already. */
export function pinChosen(): void {
  const { history, run } = useExplorer.getState();
  const ids = chosenNodes();
  const pinned = !ids.every((id) => history.scene.nodes[id]?.pinned);
  run({ do: "pin", ids, pinned });
}

export function collapseChosen(): void {
  const { run } = useExplorer.getState();
  for (const id of chosenNodes()) run({ do: "collapse", id });
}

/** Chooses all that is in sight and was not chosen. */
export function invertChosen({ entities }: Pick<Shown, "entities">): void {
  const { selected, selectAll } = useExplorer.getState();
  const chosen = new Set(selected);
  selectAll(entities.flatMap(({ id }) => (chosen.has(id) ? [] : [id])));
}

/** Lays the whole picture out anew, all but the pinned nodes, in one step that undo takes back. */
export async function arrangePicture(layout: LayoutName, queries: QueryClient): Promise<void> {
  const { history, run, ...explorer } = useExplorer.getState();
  const graph = await queries.fetchQuery(subgraphQuery(visibleIds(history.scene)));
  const centre = onlyChosen(explorer);
  run({ do: "arrange", nodes: await arrange(graph, history.scene, { layout, centre }) });
}
