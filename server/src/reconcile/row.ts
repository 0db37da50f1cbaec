import { type Days, daysOf } from "../review/link/days.ts";
import type { PropertyId, TypeId } from "./offered.ts";
import { readDate } from "./read-date.ts";

/** A row of somebody's table, as it is asked about. */
export interface Row {
  readonly key: string;
  /** The name, or an id; empty when the properties alone are given. */
  readonly text: string;
  /** The types that may be meant; none stands for all. */
  readonly types: readonly TypeId[];
  /** Candidates wanted at most. */
  readonly limit: number;
  /** Cells as they are; an entity is its id. */
  readonly cells: ReadonlyMap<PropertyId, readonly string[]>;
}

export function cellsOf({ cells }: Row, property: PropertyId): readonly string[] {
  return cells.get(property) ?? [];
}

/** The ids that a row gives by the schemes of others: `wikidata:Q123`. */
export function externalIdsOf(row: Row): string[] {
  return (["wikidata", "opensanctions"] as const).flatMap((scheme) =>
    cellsOf(row, scheme).map((cell) => `${scheme}:${cell.replace(/^.*[/:]/, "")}`),
  );
}

/** The first date that a property gives, in EDTF; a cell that is no date counts as empty. */
export function dateOf(row: Row, property: PropertyId): string | undefined {
  return cellsOf(row, property)
    .map(readDate)
    .find((date) => date !== undefined);
}

/** The days that the row speaks of. */
export function rowDays(row: Row): Days | undefined {
  return daysOf(dateOf(row, "date"));
}
