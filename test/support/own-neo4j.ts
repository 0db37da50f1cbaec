import { inject } from "vitest";

import type { GraphAddress } from "../../server/src/graph/index.ts";

/** The Neo4j of this test process: no other one of the run writes to it meanwhile. */
export function ownNeo4j(): GraphAddress {
  const worker = Number(process.env["VITEST_POOL_ID"]);
  const address = inject("neo4j")[worker - 1];
  if (address === undefined) throw new Error(`The run has no Neo4j for its worker ${worker}.`);
  return address;
}

/** What makes a command of the project use that Neo4j. */
export function ownNeo4jEnvironment(): Record<string, string | undefined> {
  const { uri, user, password, database } = ownNeo4j();
  return {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}
