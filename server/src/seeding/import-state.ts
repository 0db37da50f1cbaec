import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { statement } from "./load/statement.ts";

/** An import that runs, or that was cut off: what it reads and how far it is. */
export interface RunningImport {
  /** Absolute paths of its files and folders. */
  readonly paths: readonly string[];
  /** How many bundles it stores, and how many of them stand whole. */
  readonly bundles: number;
  readonly done: number;
}

/** What the marker node says; none when the graph is at rest. */
export async function importState(
  graph: GraphReader,
  options?: ReadOptions,
): Promise<RunningImport | undefined> {
  const [state] = await graph.read<RunningImport>(statement("import-state"), {}, options);
  return state;
}
