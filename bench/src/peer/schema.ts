import { readFileSync } from "node:fs";

import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Driver } from "neo4j-driver";

/** This workspace, seen from the source and from `dist` alike: the build copies no texts. */
const workspace = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, workspace), "utf8");

/** A line `// ask timeline` stands for the hand-written statement: what the peer cannot express is the same on both sides. */
const typeDefs = read("src/peer/peer.graphql").replaceAll(/\/\/ ask (\S+)/g, (_line, texts) =>
  read(`operations/${texts}/statement.cypher`),
);

/** The peer over the stored model, with the filters that its best form of the workload needs. */
export function peerSchema(driver?: Driver): Promise<GraphQLSchema> {
  const filters = { String: { GT: true, LTE: true, GTE: true } };
  return new Neo4jGraphQL({
    typeDefs,
    ...(driver ? { driver } : {}),
    features: { filters },
  }).getSchema();
}
