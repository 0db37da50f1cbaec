import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { type YogaServerInstance, createYoga } from "graphql-yoga";
import type { Logger } from "pino";

import { exploration } from "../exploration/index.ts";
import { createAsk } from "../graph/ask.ts";
import { loadFragments } from "../graph/fragments.ts";
import type { GraphReader } from "../graph/index.ts";
import { questionFolders } from "../kinds/index.ts";
import { type Review, extendWithReview } from "../review/index.ts";
import { exampleOperations } from "./examples.ts";
import { createMaskError } from "./mask-error.ts";
import { type Context, type ServerContext, answerWith, readSchema } from "./schema.ts";
import { type StoredOperations, useStoredOperations } from "./stored-operations.ts";
import { useAnswerLimits } from "./use-answer-limits.ts";
import { useBodyLimit } from "./use-body-limit.ts";
import { useCost } from "./use-cost.ts";
import { useErrorCodes } from "./use-error-codes.ts";
import { useExtensions } from "./use-extensions.ts";
import { useJsonPost } from "./use-json-post.ts";
import { useLimits } from "./use-limits.ts";
import { useOneOperation } from "./use-one-operation.ts";

/** The GraphQL API: a function of a graph to ask, which opens nothing. Without a `review` it only reads. */
export function createApi(
  graph: GraphReader,
  log: Logger,
  operations: StoredOperations = new Map(),
  review?: Review,
): YogaServerInstance<ServerContext, Context> {
  const schema = readSchema();
  const ask = createAsk({
    schema,
    fragments: loadFragments(questionFolders),
    ...exploration,
  });
  const reading = answerWith(schema, ask);
  return createYoga<ServerContext, Context>({
    schema: review ? extendWithReview(reading, review) : reading,
    context: ({ request, client }) => ({
      graph,
      signal: request.signal,
      asker: { authorization: request.headers.get("authorization"), client },
    }),
    plugins: [
      useJsonPost(),
      useBodyLimit(review),
      useStoredOperations(operations),
      useLimits(),
      useOneOperation(),
      useCost(),
      useExtensions(),
      useErrorCodes(),
      useAnswerLimits(),
    ],
    extraParamNames: ["documentId"],
    maskedErrors: { maskError: createMaskError(log) },
    maxRequestBodySize: false,
    multipart: false,
    landingPage: false,
    cors: { origin: "*", credentials: false, methods: ["POST"] },
    graphiql: { title: "niengiam", defaultQuery: exampleOperations },
    renderGraphiQL,
    logging: false,
  });
}
