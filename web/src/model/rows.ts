import type { Day } from "./day.ts";
import type { Entity, Relation } from "./graph.ts";
import { lineId } from "./lines.ts";
import type { Shown } from "./shown.ts";
import { endsOf, standingOf, type Standing } from "./standing.ts";

/** An entity in sight, as the table and the exports have it. */
export type EntityRow = Entity & {
  /** How many lines meet in it. */
  readonly lines: number;
  /** True when, as of the day, none of its lines stands. */
  readonly faded: boolean;
};

/** A relation in sight, by itself, where the picture draws one line for all between two nodes. */
export type RelationRow = Relation & {
  readonly line: string;
  readonly ends: { readonly from: Entity; readonly to: Entity };
  readonly standing: Standing;
};

/** What the picture shows, entity by entity. */
export function entityRows({ entities, lines, faded }: Shown): EntityRow[] {
  const counts = new Map<string, number>();
  for (const { from, to } of lines) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entities.map((entity) => ({
    ...entity,
    lines: counts.get(entity.id) ?? 0,
    faded: faded.has(entity.id),
  }));
}

/** What the picture shows, relation by relation; those that alone would be left out by their standing are left out. */
export function relationRows(
  { lines, known }: Shown,
  leftOut: readonly Standing[],
  day: Day | null,
): RelationRow[] {
  return lines
    .flatMap(({ relations }) => relations)
    .flatMap((relation) => {
      const [from, to] = [known.get(relation.from), known.get(relation.to)];
      if (!from || !to) return [];
      const standing = standingOf(relation, endsOf(relation, known), day);
      const line = lineId(relation.from, relation.to);
      return [{ ...relation, line, ends: { from, to }, standing }];
    })
    .filter(({ standing }) => !leftOut.includes(standing));
}

/** Vietnamese dictionary order. */
export const byVietnamese = new Intl.Collator("vi").compare;
