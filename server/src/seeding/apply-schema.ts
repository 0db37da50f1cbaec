import { NiengiamError } from "../errors.ts";
import { type GraphReader, type GraphWriter, listCypher, readCypher } from "../graph/index.ts";

/** The shape of the graph that this program reads and writes; a later shape has a higher number. */
const schemaVersion = 1;

/**
 * Makes the constraints and indexes of `cypher/schema` where they are missing, waits until every
 * index can be read, and notes the version. Safe to run again.
 *
 * @throws {NiengiamError} CONFLICT when a newer program made the store
 */
export async function applySchema(graph: GraphWriter): Promise<void> {
  const stored = await storedVersion(graph);
  if (stored > schemaVersion) {
    throw new NiengiamError(
      "CONFLICT",
      `The database holds a graph of version ${stored}, and this program knows version ${schemaVersion}. Update niengiam, or use another database.`,
    );
  }
  for (const statement of schemaStatements()) await graph.command(statement);
  await graph.command("CALL db.awaitIndexes(300)");
  await graph.command(readCypher("load/write-version.cypher"), {
    version: BigInt(schemaVersion),
  });
}

/** The statements of `cypher/schema` in order; a file may hold several, each closed by a semicolon. */
export function schemaStatements(): string[] {
  return listCypher("schema").flatMap((path) =>
    readCypher(path)
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ""),
  );
}

async function storedVersion(graph: GraphReader): Promise<number> {
  const [row] = await graph.read<{ version: number | null }>(
    readCypher("load/read-version.cypher"),
  );
  return row?.version ?? 0;
}
