import { setTimeout as wait } from "node:timers/promises";

import type { Graph } from "@niengiam/server/dist/graph/index.js";
import { applySchema, schemaStatements } from "@niengiam/server/dist/seeding/index.js";

const waiting = "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS count";

/** Makes the indexes of a store that was filled without them, however long that takes: a start would give up. */
export async function buildIndexes(graph: Graph): Promise<void> {
  for (const statement of schemaStatements()) await graph.command(statement);
  for (;;) {
    const [left] = await graph.read<{ count: number }>(waiting);
    if (left?.count === 0) break;
    await wait(1000);
  }
  await applySchema(graph);
}
