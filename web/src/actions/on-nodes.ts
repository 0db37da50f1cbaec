import type { QueryClient } from "@tanstack/react-query";
import { subgraphQuery } from "../api/queries.ts";
import { arrange } from "../layout/place.ts";
import type { LayoutName } from "../layout/task.ts";
import { foldedGraph } from "../model/fold.ts";
import { lesserNeighbours, standInsAmong, withFolded } from "../model/groups.ts";
import { isLineId } from "../model/lines.ts";
import { visibleIds } from "../model/scene.ts";
import type { Shown } from "../model/shown.ts";
import { onlyChosen, useExplorer } from "../model/store.ts";
import { tell } from "./notices.ts";

/** The chosen nodes that are in the picture. */
export function chosenNodes(): string[] {
  const { selected, history } = useExplorer.getState();
  return selected.filter((id) => !isLineId(id) && history.scene.nodes[id]);
}

/** The same, with what they stand for. */
function chosenWhole(): string[] {
  return withFolded(chosenNodes(), useExplorer.getState().history.scene.groups);
}

/** Hides what is chosen, and chooses nothing: what is out of sight is not worked on. */
export function hideChosen(): void {
  const { run, selectAll } = useExplorer.getState();
  run({ do: "hide", ids: chosenWhole() });
  selectAll([]);
}

export function removeChosen(): void {
  const { run, selectAll } = useExplorer.getState();
  run({ do: "remove", ids: chosenWhole() });
  selectAll([]);
}

/** Without a choice, nothing is kept only: an empty picture is not what anybody means. */
export function keepOnlyChosen(): void {
  const ids = chosenWhole();
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

/** The same as {@link groupNodes}, of what is chosen. */
export function groupChosen(shown: Shown): void {
  groupNodes(chosenNodes(), shown);
}

/**
 * Shows again what those of these nodes stand for that are groups. If none is, folds the others under
 * the first one; under one alone, its lesser neighbours.
 */
export function groupNodes(ids: readonly string[], { lines }: Pick<Shown, "lines">): void {
  const { history, run, selectAll } = useExplorer.getState();
  const { nodes, groups } = history.scene;
  const [head, ...others] = ids;
  if (head === undefined) return;
  const heads = ids.filter((id) => groups[id]);
  if (heads.length > 0) return run({ do: "ungroup", ids: heads });
  const lesser = lesserNeighbours(head, lines).filter((id) => nodes[id]?.pinned === false);
  const folded = others.length > 0 ? others : lesser;
  if (folded.length === 0) return tell("group.nothing");
  run({ do: "group", groups: { [head]: folded } });
  if (others.length > 0) selectAll([head]);
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
  const standIns = standInsAmong(
    graph.entities.flatMap(({ id }) => (history.scene.hidden[id] ? [] : [id])),
    history.scene.groups,
  );
  const drawn = foldedGraph(graph, standIns);
  run({ do: "arrange", nodes: await arrange(drawn, history.scene, { layout, centre }) });
}
