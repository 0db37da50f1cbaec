import type { Day } from "../model/day.ts";
import type { EntityRow, RelationRow } from "../model/rows.ts";

/** A source as exports cite it. */
export type CitedSource = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
};

/** Everything that an export of the picture's data says, whatever its format. */
export type ExportData = {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly (RelationRow & { readonly sources: readonly CitedSource[] })[];
  /** Those of all relations, by publisher and date. */
  readonly sources: readonly CitedSource[];
  readonly asOf: Day | null;
  /** The version of the dataset, and the day on which it was read. */
  readonly dataset: string;
  readonly exported: Day;
};

/** The licence of the facts, by its SPDX name; that of `seeds/LICENSE`. */
export const LICENCE = "CC-BY-4.0";

/** A source in one line, as a footnote has it. */
export function cite({ publisher, published, title, url }: CitedSource): string {
  return [publisher, published, title, url].filter((part) => part !== null).join(", ");
}
