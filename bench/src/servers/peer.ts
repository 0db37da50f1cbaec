import { once } from "node:events";
import { createServer } from "node:http";

import { readConfig } from "@niengiam/server/dist/config.js";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

import { peerSchema } from "../peer/schema.ts";
import { announce } from "./announce.ts";

// The peer as its documentation serves it, behind the GraphQL server that this project uses too, on a bare Node server
// and without a plugin.
const { neo4j: address, host, port } = readConfig(process.env);
if (!address) throw new Error("NEO4J_URI must be set.");
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" },
});

const yoga = createYoga({
  schema: await peerSchema(driver),
  context: { sessionConfig: { database: address.database } },
  logging: false,
  landingPage: false,
});

const server = createServer((request, response) => void yoga(request, response));
server.listen(port, host);
await once(server, "listening");
announce();
