import { createHash } from "node:crypto";

import { NiengiamError } from "../errors.ts";
import { type GraphReader, type GraphWriter, listCypher, readCypher } from "../graph/index.ts";
import { derive } from "./derive/derive.ts";
import { allHoldings } from "./derive/holdings.ts";
import { settleAllDates } from "./load/dates.ts";
import { settleAllLabels } from "./load/labels.ts";

/** The shape of the graph that this program reads and writes; a later shape has a higher number. */
const schemaVersion = 6;

/**
 * Makes the constraints and indexes of `cypher/schema` where they are missing, waits until every
 * index can be read, brings the data of an earlier version up to date, and notes the version. Safe to
 * run again; a store that notes the same statements is left as it is, which saves a start some seconds.
 *
 * @throws {NiengiamError} CONFLICT when a newer program made the store
 */
export async function applySchema(graph: GraphWriter): Promise<void> {
  const stored = await storedSchema(graph);
  if (stored.version > schemaVersion) {
    throw new NiengiamError(
      "CONFLICT",
      `The database holds a graph of version ${stored.version}, and this program knows version ${schemaVersion}. Update niengiam, or use another database.`,
    );
  }
  const statements = schemaStatements();
  const hash = createHash("sha256").update(statements.join("\n")).digest("hex");
  if (stored.version === schemaVersion && stored.hash === hash) return;
  // An index of the same name is left as it is by CREATE … IF NOT EXISTS, though it may cover other properties.
  for (const name of statements.flatMap(indexName)) {
    if (stored.hash !== null) await graph.command(`DROP INDEX ${name} IF EXISTS`);
  }
  for (const statement of statements) await graph.command(statement);
  await graph.command("CALL db.awaitIndexes(300)");
  if (stored.version === 1) {
    await graph.command("DROP INDEX post_name_folded IF EXISTS");
    await settleAllLabels(graph);
    await graph.command(readCypher("load/forget-hashes.cypher"));
  }
  // Tenures say since version 3 how complete they are.
  if (stored.version === 1 || stored.version === 2)
    await derive(graph, allHoldings(graph), () => {});
  // Documents are found by their numbers without signs since version 4.
  if (stored.version > 0 && stored.version < 4) {
    await graph.command(readCypher("load/join-numbers.cypher"));
  }
  // Lists by date of places, issuers, signers and sources have keys since version 5.
  if (stored.version > 0 && stored.version < 5) await settleAllDates(graph);
  await graph.command(readCypher("load/write-version.cypher"), {
    version: BigInt(schemaVersion),
    hash,
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

function indexName(statement: string): string[] {
  return /^(?:\/\/.*\n)*CREATE (?:FULLTEXT )?INDEX (\w+)/.exec(statement)?.slice(1) ?? [];
}

async function storedSchema(graph: GraphReader): Promise<{ version: number; hash: string | null }> {
  const [row] = await graph.read<{ version: number | null; hash: string | null }>(
    readCypher("load/read-version.cypher"),
  );
  return { version: row?.version ?? 0, hash: row?.hash ?? null };
}
