import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { GraphQLSchema } from "graphql";
import { type YogaServerInstance, createYoga } from "graphql-yoga";
import type { Logger } from "pino";

import type { GraphReader } from "../graph/index.ts";
import type { Review } from "../review/index.ts";
import { createAnswer } from "./answer.ts";
import { exampleOperations } from "./examples.ts";
import { type Listen, listenTo } from "./listen.ts";
import { createMaskError } from "./mask-error.ts";
import { type Respond, createRespond } from "./respond.ts";
import type { ServerContext } from "./schema.ts";
import type { StoredOperations } from "./stored-operations.ts";
import { useRespond } from "./use-respond.ts";

interface Served {
  readonly schema: GraphQLSchema;
  readonly graph: GraphReader;
  readonly log: Logger;
  readonly operations?: StoredOperations | undefined;
  readonly review?: Review | undefined;
}

type Yoga = YogaServerInstance<ServerContext, object>;

/** A schema over HTTP. */
export interface Api {
  /** Takes whatever is sent to `/graphql`: questions on the short way, all else to graphql-yoga. */
  readonly listen: Listen;
  /** Takes the same on its own: GraphiQL, and questions too, by the same rules. */
  readonly yoga: Yoga;
  /** Takes the same without a port, in the form of the Fetch API. */
  fetch(address: string, init: RequestInit): Promise<Response>;
}

/** Serves a schema whose fields are answered already. */
export function serveSchema({ schema, graph, log, operations, review }: Served): Api {
  const maskError = createMaskError(log);
  const answer = createAnswer({ schema, graph, maskError });
  const respond = createRespond({ answer, operations: operations ?? new Map(), review, maskError });
  const yoga = yogaOver(respond);
  const answerShortly = listenTo(respond);
  return {
    async listen(request, response, client) {
      if (request.method === "POST" && request.url === "/graphql") {
        return answerShortly(request, response, client);
      }
      await yoga(request, response, { client });
    },
    yoga,
    fetch: async (address, init) => yoga.fetch(address, init),
  };
}

function yogaOver(respond: Respond): Yoga {
  return createYoga<ServerContext>({
    plugins: [useRespond(respond)],
    cors: false,
    landingPage: false,
    graphiql: { title: "niengiam", defaultQuery: exampleOperations },
    renderGraphiQL,
    logging: false,
  });
}
