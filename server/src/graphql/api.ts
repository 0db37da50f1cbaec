import type { Logger } from "pino";

import { exploration } from "../exploration/index.ts";
import { createAsk } from "../graph/ask.ts";
import { loadFragments } from "../graph/fragments.ts";
import type { GraphReader } from "../graph/index.ts";
import { questionFolders } from "../kinds/index.ts";
import { type Review, extendWithReview } from "../review/index.ts";
import { answerWith, readSchema } from "./schema.ts";
import { type Api, serveSchema } from "./serve-schema.ts";
import type { StoredOperations } from "./stored-operations.ts";

/** The GraphQL API: a function of a graph to ask, which opens nothing. Without a `review` it only reads. */
export function createApi(
  graph: GraphReader,
  log: Logger,
  operations?: StoredOperations,
  review?: Review,
): Api {
  const schema = readSchema();
  const ask = createAsk({
    schema,
    fragments: loadFragments(questionFolders),
    ...exploration,
  });
  const reading = answerWith(schema, ask);
  return serveSchema({
    schema: review ? extendWithReview(reading, review) : reading,
    graph,
    log,
    operations,
    review,
  });
}
