import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";

import { type Readiness, createApp } from "./app.ts";
import { type Config, projectRoot, readConfig } from "./config.ts";
import {
  type KeptNeo4j,
  assertNotRunning,
  embeddedPlaces,
  keepEmbedded,
} from "./embedded/index.ts";
import { NiengiamError } from "./errors.ts";
import { type GraphAddress, type GraphReader, connectGraph } from "./graph/index.ts";
import { readStoredOperations } from "./graphql/stored-operations.ts";
import { warmReconciliation } from "./reconcile/warm-reconciliation.ts";
import { createReview, warmReview } from "./review/index.ts";
import { applySchema } from "./seeding/index.ts";
import { explainFailure } from "./start/explain-failure.ts";
import { importSeeds } from "./start/import-seeds.ts";
import { listen } from "./start/listen.ts";
import { startDesk } from "./start/start-desk.ts";
import { stopSignal } from "./start/stop-signal.ts";
import { warmUp } from "./start/warm-up.ts";
import { watchReadiness } from "./start/watch-readiness.ts";

/** `ended` resolves with the reason when a database of our own has stopped for good. */
type Database = GraphAddress & { readonly ended?: Promise<string> };

/** Milliseconds to wait for the questions of the first page to be prepared; the others are while readers read. */
const warmUpPatience = 3000;

const stop = stopSignal();
let readiness = (): Readiness => ({ state: "STARTING", detail: "The database is made ready." });
const closers: (() => unknown)[] = [];

try {
  await serve(readConfig(process.env));
} catch (error) {
  if (!stop.aborted) {
    process.exitCode = 1;
    process.stderr.write(`${explainFailure(error)}\n`);
  }
} finally {
  for (const close of closers.toReversed()) await close();
  process.exit();
}

/** Brings everything up, one after the other, and returns when this process is asked to stop. */
async function serve(config: Config): Promise<void> {
  if (!config.neo4j) assertNotRunning(embeddedPlaces(config));
  const door = await listen(config.host, config.port);
  closers.push(() => door.close());

  const database: Database = config.neo4j ?? (await startDatabase(config));
  const graph = await connectGraph(database);
  closers.push(() => graph.close());
  // An import that is going on fails then, and the next start completes it.
  stop.addEventListener("abort", () => void graph.close());

  const log = pino({ level: config.logLevel }, pino.destination(2));
  const webRoot = join(projectRoot, "web", "dist");
  const { admission } = config;
  const review = createReview(graph);
  const desk = startDesk(config, database, graph, review, log);
  closers.push(() => desk.close());
  door.answerWith(
    createApp({
      graph,
      readiness: () => readiness(),
      webRoot,
      log,
      admission,
      desk: desk.listener,
      review,
    }),
  );

  await applySchema(graph);
  await importSeeds(graph, config.seeds, say, (detail) => {
    readiness = () => ({ state: "IMPORTING", detail });
  });
  readiness = () => ({ state: "STARTING", detail: "The first questions are prepared." });
  await Promise.race([prepareQuestions(graph, webRoot), wait(warmUpPatience)]);

  const watch = watchReadiness(graph);
  closers.push(() => watch.close());
  readiness = () => watch.now();
  say(`niengiam is ready: ${door.address}`);
  await untilStopped(database);
}

/** Readers' questions first, then those of tables, then reviewers'. */
async function prepareQuestions(graph: GraphReader, webRoot: string): Promise<void> {
  await warmUp(graph, readStoredOperations(webRoot), stop);
  if (!stop.aborted) await warmReconciliation(graph);
  if (!stop.aborted) await warmReview(graph);
}

async function startDatabase(config: Config): Promise<KeptNeo4j> {
  say("Neo4j is starting …");
  const neo4j = await keepEmbedded({ ...embeddedPlaces(config), report: say, signal: stop });
  closers.push(() => neo4j.stop());
  return neo4j;
}

/** @throws {NiengiamError} UNAVAILABLE when the database ends for good before this process is asked to stop */
async function untilStopped({ ended }: Database): Promise<void> {
  const asked = stop.aborted ? Promise.resolve() : once(stop, "abort");
  const reason = await Promise.race(ended ? [asked, ended] : [asked]);
  if (typeof reason === "string") throw new NiengiamError("UNAVAILABLE", reason);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
