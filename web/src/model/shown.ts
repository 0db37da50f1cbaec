import type { Day } from "./day.ts";
import type { Entity, Graph, Kind } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { mergeParallel, standingOfLine, type Line } from "./lines.ts";
import type { Scene } from "./scene.ts";
import { endsOf, type Ends, type Standing } from "./standing.ts";

/** What the legend counts: everything in the scene that is not hidden, whatever is switched off. */
type LegendCounts = {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly types: ReadonlyMap<string, number>;
};

/** What could be shown on some day: it is in the scene, not hidden, and passed by kind and type. */
export type Drawable = Graph & {
  readonly lines: readonly DrawableLine[];
  readonly counts: LegendCounts;
  readonly known: Known;
};

/** All entities of the graph by id: also one that is out of sight has days that bear on what is in sight. */
type Known = ReadonlyMap<string, Entity>;

/** A line, with the days that bear on each of its relations: no day asked about changes them. */
type DrawableLine = Line & { readonly ends: readonly Ends[] };

/** A line as of a day. */
type JudgedLine = Line & { readonly standing: Standing };

/** What is in sight as of a day. Picture, table and exports show the same. */
export type Shown = {
  readonly entities: readonly Entity[];
  readonly lines: readonly JudgedLine[];
  readonly known: Known;
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
  const known = new Map(graph.entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    relations,
    lines: mergeParallel(relations).map((line) => ({
      ...line,
      ends: line.relations.map((relation) => endsOf(relation, known)),
    })),
    known,
    counts: {
      kinds: countBy(present.map(({ kind }) => kind)),
      types: countBy(among.map(({ type }) => type)),
    },
  };
}

/** Judges what can be drawn as of a day, and leaves out the standings that are switched off. */
export function shownOn(
  { entities, lines, counts, known }: Drawable,
  leftOut: readonly Standing[],
  day: Day | null,
): Shown {
  const judged = lines.map(({ id, from, to, relations, ends }): JudgedLine => {
    return { id, from, to, relations, standing: standingOfLine(relations, ends, day) };
  });
  const [faded, upheld] = [new Set<string>(), new Set<string>()];
  for (const { from, to, standing } of judged) {
    for (const id of [from, to]) (standing === "FADED" ? faded : upheld).add(id);
  }
  for (const id of upheld) faded.delete(id);
  const withoutFaded = leftOut.includes("FADED");
  return {
    entities: withoutFaded ? entities.filter(({ id }) => !faded.has(id)) : entities,
    lines: judged.filter((line) => !leftOut.includes(line.standing)),
    faded,
    known,
    counts: { ...counts, standings: countBy(judged.map((line) => line.standing)) },
  };
}

function countBy<V>(values: readonly V[]): Map<V, number> {
  return new Map([...groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));
}
