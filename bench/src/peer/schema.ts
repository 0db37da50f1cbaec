import { readFileSync } from "node:fs";

import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";

/** The source folder, seen from here and from `dist` alike: the build does not copy schemas. */
const typeDefs = readFileSync(new URL("../../src/peer/peer.graphql", import.meta.url), "utf8");

/** The peer over the stored model, with the filters that its best form of the workload needs. */
export function peerSchema(driver?: Driver): Promise<GraphQLSchema> {
  const filters = { String: { GT: true, LTE: true, GTE: true } };
  return new Neo4jGraphQL({
    typeDefs,
    ...(driver ? { driver } : {}),
    features: { filters },
  }).getSchema();
}
