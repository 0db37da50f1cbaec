import { readFragment } from "../graph/fragment.ts";
import type { GraphReader, ReadOptions } from "../graph/index.ts";
import type { Known } from "./known.ts";

const statement = readFragment("reconcile/entities.cypher").text;

/** An entity, and of a person the most senior title with its years. */
export interface Read {
  readonly known: Known;
  readonly hint: string | null;
}

/** What the graph knows of these ids; those that it does not know are left out. */
export function readEntities(
  graph: GraphReader,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Read[]> {
  return graph.read<Read>(statement, { ids: [...new Set(ids)] }, options);
}
