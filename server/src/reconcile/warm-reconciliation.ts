import type { GraphReader } from "../graph/index.ts";
import { answerBatch } from "./answer-batch.ts";
import { readBatch } from "./read-batch.ts";
import { readEntities } from "./read-entities.ts";

/** Milliseconds: a busy machine may plan a statement for longer than a table would wait, but then has it. */
const timeout = 60_000;

/** Asks once what a table asks: a statement over all kinds takes seconds to plan, which no table need wait for. */
export async function warmReconciliation(graph: GraphReader): Promise<void> {
  const rows = readBatch({ none: { query: "Nguyễn Văn Không" } });
  // What goes wrong here goes wrong again, and is told, when a table asks.
  await Promise.allSettled([
    answerBatch(graph, rows, "vi", { timeout }),
    readEntities(graph, ["person:nobody"], { timeout }),
  ]);
}
