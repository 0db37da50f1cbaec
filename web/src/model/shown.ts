import type { Day } from "./day.ts";
import type { Entity, Graph, Kind } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { mergeParallel, standingOfLine, type Line } from "./lines.ts";
import type { Scene } from "./scene.ts";
import type { Standing } from "./standing.ts";

/** What the legend counts: everything in the scene that is not hidden, whatever is switched off. */
type LegendCounts = {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly types: ReadonlyMap<string, number>;
};

/** What could be shown on some day: it is in the scene, not hidden, and passed by kind and type. */
export type Drawable = Graph & { readonly lines: readonly Line[]; readonly counts: LegendCounts };

/** A line as of a day. */
type JudgedLine = Line & { readonly standing: Standing };

/** What is in sight as of a day. Picture, table and exports show the same. */
export type Shown = {
  readonly entities: readonly Entity[];
  readonly lines: readonly JudgedLine[];
  /** Entities whose lines have all faded. */
  readonly faded: ReadonlySet<string>;
  readonly counts: LegendCounts & { readonly standings: ReadonlyMap<Standing, number> };
};

/** The part of the work that no day changes, so that stepping through days costs little. */
export function drawableOf(
  graph: Graph,
  { nodes, hidden, filters }: Pick<Scene, "nodes" | "hidden" | "filters">,
): Drawable {
  const present = graph.entities.filter(({ id }) => nodes[id] && !hidden[id]);
  const here = new Set(present.map(({ id }) => id));
  const among = graph.relations.filter(({ from, to }) => here.has(from) && here.has(to));
  const entities = present.filter(({ kind }) => !filters.kinds.includes(kind));
  const passed = new Set(entities.map(({ id }) => id));
  const relations = among.filter(
    ({ type, from, to }) => !filters.types.includes(type) && passed.has(from) && passed.has(to),
  );
  return {
    entities,
    relations,
    lines: mergeParallel(relations),
    counts: {
      kinds: countBy(present.map(({ kind }) => kind)),
      types: countBy(among.map(({ type }) => type)),
    },
  };
}

/** Judges what can be drawn as of a day, and leaves out the standings that are switched off. */
export function shownOn(
  { entities, lines, counts }: Drawable,
  leftOut: readonly Standing[],
  day: Day | null,
): Shown {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const judged = lines.map((line): JudgedLine => {
    const ends = [known.get(line.from), known.get(line.to)].filter((end) => end !== undefined);
    return { ...line, standing: standingOfLine(line, ends, day) };
  });
  const met = new Set(judged.flatMap(({ from, to }) => [from, to]));
  const standing = judged.filter((line) => line.standing !== "FADED");
  const upheld = new Set(standing.flatMap(({ from, to }) => [from, to]));
  const faded = new Set([...met].filter((id) => !upheld.has(id)));
  const withoutFaded = leftOut.includes("FADED");
  return {
    entities: withoutFaded ? entities.filter(({ id }) => !faded.has(id)) : entities,
    lines: judged.filter((line) => !leftOut.includes(line.standing)),
    faded,
    counts: { ...counts, standings: countBy(judged.map((line) => line.standing)) },
  };
}

function countBy<V>(values: readonly V[]): Map<V, number> {
  return new Map([...groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}
