import { licence } from "./dataset.ts";
import type { Carrier } from "./rows.ts";

/** Who says so, for a reader of one row. Lists are in the order of the claims; what several claims share stands once. */
export interface Provenance {
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly urls: readonly string[];
  /** EDTF: the days on which the sources were published. */
  readonly sourceDates: readonly string[];
  readonly datasetVersion: string;
  readonly licence: string;
}

export const provenanceKeys = [
  "claims",
  "sources",
  "publishers",
  "urls",
  "sourceDates",
  "datasetVersion",
  "licence",
] as const satisfies (keyof Provenance)[];

export function provenanceOf(carriers: readonly Carrier[], datasetVersion: string): Provenance {
  const each = (key: keyof Carrier) => [
    ...new Set(carriers.map((carrier) => carrier[key]).filter((value) => value !== null)),
  ];
  return {
    claims: each("id"),
    sources: each("source"),
    publishers: each("publisher"),
    urls: each("url"),
    sourceDates: each("published"),
    datasetVersion,
    licence,
  };
}
