import { NiengiamError } from "../errors.ts";
import type { GraphWriter } from "../graph/index.ts";
import { statement } from "./load/statement.ts";

/** Milliseconds that an import waits for another to end. */
const usualPatience = 2_000;

/**
 * Runs an import while no other runs. The database holds the lock for as long as this process lives,
 * so one that is killed never leaves it behind.
 *
 * @throws {NiengiamError} CONFLICT when another import is running
 */
export async function whileNoOtherImports<T>(
  graph: GraphWriter,
  work: () => Promise<T>,
  patience = usualPatience,
): Promise<T> {
  const release = await graph.hold(statement("lock-import"), patience);
  if (!release) {
    throw new NiengiamError(
      "CONFLICT",
      "Another import is running on this database. Wait until it has ended, then try again.",
    );
  }
  try {
    return await work();
  } finally {
    await release();
  }
}
