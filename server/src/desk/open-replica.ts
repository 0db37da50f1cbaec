import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";

import { projectRoot } from "../config.ts";
import {
  type Care,
  type EmbeddedPlaces,
  type KeptNeo4j,
  assertNotRunning,
  importStore,
  keepEmbedded,
  startEmbedded,
} from "../embedded/index.ts";
import {
  type Graph,
  type GraphAddress,
  type GraphFiles,
  connectGraph,
  restoreEmptyLists,
} from "../graph/index.ts";
import { schemaStatements } from "../seeding/index.ts";

/** The compiled thread, also when this file runs from its source. */
const script = join(projectRoot, "server", "dist", "desk", "row-writer.js");

const waiting = "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS count";

/** A replica that has not answered for half a minute is of use to nobody. */
const care: Care = { period: 5000, patience: 30_000 };

/** Strangers may end it as often as they can; only one that does not come up at all is given up, and filled anew. */
const soon = 3000;

/** Neo4j's settings for a database that strangers ask: less memory and time for each, and nothing to be written. */
const settings = {
  "db.transaction.timeout": "10s",
  "db.memory.transaction.max": "256m",
  "server.databases.read_only": "neo4j",
};

/**
 * Makes a store with the public graph and its indexes in a home of its own, and keeps a server up on it that only reads.
 * Rows stream out of the main database, which goes on answering, and go in by Neo4j's bulk import.
 *
 * @throws when the main database is away, the rows do not make a whole graph, or `signal` breaks it off
 */
export async function openReplica(
  main: GraphAddress,
  places: EmbeddedPlaces,
  report: (sentence: string) => void,
  signal: AbortSignal,
): Promise<KeptNeo4j> {
  assertNotRunning(places);
  try {
    await fill(main, places, signal);
    return await keepEmbedded({ ...places, settings, report, signal, care, soon });
  } catch (error) {
    rmSync(places.home, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  main: GraphAddress,
  places: EmbeddedPlaces,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  rmSync(places.home, { recursive: true, force: true });
  const folder = join(places.home, "rows");
  await importStore(places, await writeRowsApart(main, folder, signal), signal);
  rmSync(folder, { recursive: true });
  const neo4j = await startEmbedded({ ...places, signal });
  try {
    const graph = await connectGraph(neo4j);
    await finish(graph, signal).finally(() => graph.close());
  } finally {
    await neo4j.stop();
  }
}

/** What a thread is given that writes rows. */
export interface RowWriterData {
  readonly main: GraphAddress;
  readonly folder: string;
}

/** Reading a million rows keeps a thread busy for long: the server's own stays free for readers. */
function writeRowsApart(
  { uri, user, password, database }: GraphAddress,
  folder: string,
  signal: AbortSignal,
): Promise<GraphFiles> {
  const data: RowWriterData = { main: { uri, user, password, database }, folder };
  const worker = new Worker(script, { workerData: data });
  const leave = () => void worker.terminate();
  signal.addEventListener("abort", leave, { once: true });
  return new Promise<GraphFiles>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The copy was broken off.")));
  }).finally(() => signal.removeEventListener("abort", leave));
}

/** Waits for the indexes however long they take: those of a large graph need minutes. */
async function finish(graph: Graph, signal: AbortSignal): Promise<void> {
  for (const statement of [...restoreEmptyLists, ...schemaStatements()]) {
    await graph.command(statement);
  }
  for (;;) {
    const [left] = await graph.read<{ count: number }>(waiting);
    if (left?.count === 0) return;
    await wait(500, undefined, { signal });
  }
}
