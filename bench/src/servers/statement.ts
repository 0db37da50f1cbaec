import { once } from "node:events";
import { createServer } from "node:http";

import { readConfig } from "@niengiam/server/dist/config.js";
import { connectGraph } from "@niengiam/server/dist/graph/index.js";
import { serveSchema } from "@niengiam/server/dist/graphql/serve-schema.js";
import { admit } from "@niengiam/server/dist/http/admit.js";
import { openToPages } from "@niengiam/server/dist/http/open-to-pages.js";
import { setSecurityHeaders } from "@niengiam/server/dist/http/security-headers.js";
import { GraphQLScalarType } from "graphql";
import { createSchema } from "graphql-yoga";
import { pino } from "pino";

import { operations } from "../operations/index.ts";
import { type Values, textsOf } from "../operations/operation.ts";
import { announce } from "./announce.ts";

// The hand-written statements behind the HTTP layer of the API (`server/src/app.ts` and `graphql/serve-schema.ts`): GraphQL sees
// one field and one value, so what the API does beyond the layer and the statement is all that sets the two apart.
const { neo4j, admission, host, port } = readConfig(process.env);
if (!neo4j) throw new Error("NEO4J_URI must be set.");
const graph = await connectGraph(neo4j);

const known = new Map(
  operations.map((operation) => [
    operation.name,
    { operation, statement: textsOf(operation).statement },
  ]),
);

const json = new GraphQLScalarType({ name: "JSON" });

const schema = createSchema({
  typeDefs: `scalar JSON
    type Query { answer(operation: String!, values: JSON!): JSON! }`,
  resolvers: {
    JSON: json,
    Query: {
      async answer(_source: unknown, { operation, values }: { operation: string; values: Values }) {
        const found = known.get(operation);
        if (!found) throw new Error(`No operation is called ${operation}.`);
        return found.operation.read(await graph.readRows(found.statement, values), values);
      },
    },
  },
});

const { listen } = serveSchema({ schema, graph, log: pino({ level: "warn" }) });
const answer = admit(admission, openToPages("POST", listen));
const server = createServer((request, response) => {
  setSecurityHeaders(response, "graphql");
  answer(request, response);
});
server.listen(port, host);
await once(server, "listening");
announce();
