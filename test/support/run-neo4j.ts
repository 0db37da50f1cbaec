import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { readConfig } from "../../server/src/config.ts";
import { embeddedPlaces, startEmbedded } from "../../server/src/embedded/index.ts";
import type { GraphAddress } from "../../server/src/graph/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** One Neo4j for each test process that runs at a time. */
    neo4j: readonly GraphAddress[];
  }
}

/**
 * Starts a Neo4j for each worker of the project, in a folder of its own, and removes them at the end.
 * Each project that names this set-up calls it; the first starts the servers and all find them.
 */
export async function setup({
  vitest,
  config,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const run = vitest.getRootProject();
  if ("neo4j" in run.getProvidedContext()) return undefined;
  const started = await Promise.all(Array.from({ length: config.maxWorkers }, start));
  run.provide(
    "neo4j",
    started.map(({ uri, user, password, database }) => ({ uri, user, password, database })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

/** Each file fills the graph anew; the plans of one serve the next as well. */
const settings = { "dbms.cypher.min_replan_interval": "1h" };

async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), "niengiam-test-"));
  const { javaHome } = readConfig(process.env);
  const neo4j = await startEmbedded({ ...embeddedPlaces({ dataDir, javaHome }), settings });
  const stop = async () => {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...neo4j, stop };
}
