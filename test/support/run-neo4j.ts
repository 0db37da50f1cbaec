import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { readConfig } from "../../server/src/config.ts";
import { embeddedPlaces, startEmbedded } from "../../server/src/embedded/index.ts";
import type { GraphAddress } from "../../server/src/graph/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The one Neo4j of the run. */
    neo4j: GraphAddress;
  }
}

/**
 * Starts the one Neo4j of the run in a folder of its own, and removes both at the end. Each project
 * that names this set-up calls it; the first starts the server and all find its address.
 */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const run = vitest.getRootProject();
  if ("neo4j" in run.getProvidedContext()) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), "niengiam-test-"));
  const { javaHome } = readConfig(process.env);
  const neo4j = await startEmbedded(embeddedPlaces({ dataDir, javaHome }));
  const { uri, user, password, database } = neo4j;
  run.provide("neo4j", { uri, user, password, database });
  return async () => {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
