import { afterAll, beforeAll } from "vitest";

import { type Graph, connectGraph } from "../../server/src/graph/index.ts";
import { ownNeo4j } from "./own-neo4j.ts";

/**
 * Opens the Neo4j of this process for the tests of a file. The handle connects before the first test and
 * closes after the last.
 */
export function useGraph(): { readonly current: Graph } {
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = patient(await connectGraph(ownNeo4j()));
  });
  afterAll(async () => {
    await graph?.close();
  });
  return {
    get current() {
      if (!graph) throw new Error("The graph opens in beforeAll; ask for it in a test or a hook.");
      return graph;
    },
  };
}

/** A busy machine may plan a statement for long, and no test is about its time. */
function patient(graph: Graph): Graph {
  const timeout = 120_000;
  return {
    ...graph,
    read: (text, params, options) => graph.read(text, params, { timeout, ...options }),
    readRows: (text, params, options) => graph.readRows(text, params, { timeout, ...options }),
  };
}

/** Removes every node and relationship; constraints and indexes stay, and the node that tells of them. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.command(
    "MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
}
