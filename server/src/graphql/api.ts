import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { type YogaServerInstance, createYoga } from "graphql-yoga";
import type { Logger } from "pino";

import { exploration } from "../exploration/index.ts";
import { createAsk } from "../graph/ask.ts";
import { loadFragments } from "../graph/fragments.ts";
import type { GraphReader } from "../graph/index.ts";
import { questionFolders } from "../kinds/index.ts";
import { exampleOperations } from "./examples.ts";
import { createMaskError } from "./mask-error.ts";
import { type Context, answerWith, readSchema } from "./schema.ts";
import { type StoredOperations, useStoredOperations } from "./stored-operations.ts";
import { useAnswerLimits } from "./use-answer-limits.ts";
import { useBodyLimit } from "./use-body-limit.ts";
import { useCost } from "./use-cost.ts";
import { useErrorCodes } from "./use-error-codes.ts";
import { useExtensions } from "./use-extensions.ts";
import { useJsonPost } from "./use-json-post.ts";
import { useLimits } from "./use-limits.ts";
import { useOneOperation } from "./use-one-operation.ts";

/** The GraphQL API: a function of a graph to ask, which opens nothing. */
export function createApi(
  graph: GraphReader,
  log: Logger,
  operations: StoredOperations = new Map(),
): YogaServerInstance<object, Context> {
  const schema = readSchema();
  const ask = createAsk({
    schema,
    fragments: loadFragments(questionFolders),
    ...exploration,
  });
  return createYoga<object, Context>({
    schema: answerWith(schema, ask),
    context: ({ request }) => ({ graph, signal: request.signal }),
    plugins: [
      useJsonPost(),
      useBodyLimit(),
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
