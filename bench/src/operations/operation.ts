import { readFileSync } from "node:fs";

import type { GraphReader } from "@niengiam/server/dist/graph/index.js";

/** Values of one request, by the names that a text uses. */
export type Values = Readonly<Record<string, unknown>>;

/** A row of the hand-written statement: values by position, nested rows as lists. */
export type Row = readonly unknown[];

/** One request with its values for each side, where they differ. */
export interface Case {
  readonly api: Values;
  readonly peer: Values;
  readonly statement: Values;
}

/**
 * One question of the workload. Its texts are in `operations/<name>`: `api.graphql` for the API, `peer.graphql` in the
 * peer's best form, `statement.cypher` by hand.
 */
export interface Operation {
  readonly name: string;
  /** The folder of its texts, where another operation has the same. */
  readonly texts: string;
  readonly question: string;
  /** Whether the number of db hits is held to be the same in a small and in a large graph. */
  readonly flat: boolean;
  cases(graph: GraphReader): Promise<Case[]> | Case[];
  /** The rows of the hand-written statement as the object that the API answers with. */
  read(rows: readonly Row[], values: Values): object;
  /** What an answer says, whoever gives it, where more than the form differs. */
  settle?(answer: unknown, values: Values): unknown;
}

/** The same values for all sides. */
export function alike(values: Values): Case {
  return { api: values, peer: values, statement: values };
}

/** The three texts of an operation. */
export function textsOf({ texts }: Operation) {
  const folder = new URL(`../../operations/${texts}/`, import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  return {
    api: read("api.graphql"),
    peer: read("peer.graphql"),
    statement: read("statement.cypher"),
  };
}
