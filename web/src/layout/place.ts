import type { Positions } from "../model/commands.ts";
import { dayOf, type Graph } from "../model/graph.ts";
import { mergeParallel } from "../model/lines.ts";
import type { Place, Scene } from "../model/scene.ts";
import { askWorker } from "./ask-worker.ts";
import type { LayoutName, LayoutTask } from "./task.ts";

/** Finds a place for every entity that the scene lacks; those in it stay where they are. */
export async function placeNewcomers(graph: Graph, scene: Scene): Promise<Positions> {
  const task = taskOf(graph, (id) => scene.nodes[id], {
    layout: "force",
    centre: null,
    isTall: isTallScreen(),
  });
  const places = await run(task);
  return Object.fromEntries(Object.entries(places).filter(([id]) => !scene.nodes[id]));
}

/** Finds a new place for every entity but the pinned ones. */
export function arrange(graph: Graph, scene: Scene, wish: Wish): Promise<Positions> {
  const pinned = (id: string) => (scene.nodes[id]?.pinned ? scene.nodes[id] : undefined);
  return run(taskOf(graph, pinned, { ...wish, isTall: isTallScreen() }));
}

/** In which manner, and around which node if it is in rings. */
type Wish = { readonly layout: LayoutName; readonly centre: string | null };

/** The layout's question in numbers, in the order of the ids, so that it never depends on that of an answer. */
export function taskOf(
  graph: Graph,
  placeOf: (id: string) => Place | undefined,
  { layout, centre, isTall }: Wish & Pick<LayoutTask, "isTall">,
): LayoutTask {
  const entities = graph.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = entities.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const links = mergeParallel(graph.relations)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((line) => {
      const part = line.relations.find(({ type }) => type === "PART_OF") ?? line;
      const [from, to] = [indexOf.get(part.from), indexOf.get(part.to)];
      if (from === undefined || to === undefined) return [];
      return [{ from, to, isPart: part !== line }];
    });
  return {
    layout,
    ids,
    kinds: entities.map(({ kind }) => kind),
    links,
    days: entities.map(dayOf),
    placed: ids.map((id) => {
      const place = placeOf(id);
      return place ? [place.x, place.y] : null;
    }),
    isTall,
    centre: indexOf.get(centre ?? "") ?? null,
  };
}

async function run(task: LayoutTask): Promise<Positions> {
  const positions = await askWorker(task);
  return Object.fromEntries(
    task.ids.map((id, index) => {
      const [x = 0, y = 0] = positions.subarray(2 * index);
      return [id, { x, y }];
    }),
  );
}

function isTallScreen(): boolean {
  return matchMedia("(max-aspect-ratio: 4/5)").matches;
}
