import { type ExecutionResult, type GraphQLSchema, execute, getVariableValues } from "graphql";

import type { GraphReader } from "../graph/index.ts";
import type { Asker } from "../review/index.ts";
import { affordableCost } from "./affordable-cost.ts";
import { createDocuments } from "./documents.ts";
import { executeFinished } from "./execute-finished.ts";
import type { MaskError } from "./mask-error.ts";
import { oneOperation } from "./one-operation.ts";
import type { Question } from "./question.ts";
import type { Context } from "./schema.ts";

/** Who asks, and until when. */
interface Reader {
  readonly asker: Asker;
  /** Aborts when the reader leaves. */
  readonly signal: AbortSignal;
}

/**
 * Answers a question. What goes wrong while it is executed is told in the answer.
 *
 * @throws {GraphQLError} for a question that cannot be executed
 */
export type Answer = (question: Question, reader: Reader) => Promise<ExecutionResult>;

interface Answering {
  readonly schema: GraphQLSchema;
  readonly graph: GraphReader;
  readonly maskError: MaskError;
}

/**
 * The one way from a question to its answer: parsed and validated, its cost reckoned before anything is asked,
 * executed, and its errors told in words for readers. Beside the answer stands what it cost, and whether it was given
 * while an import was under way.
 */
export function createAnswer({ schema, graph, maskError }: Answering): Answer {
  const readDocument = createDocuments(schema);

  async function answer(question: Question, reader: Reader): Promise<ExecutionResult> {
    const { operationName, variables } = question;
    const read = readDocument(question.query);
    if ("errors" in read) return read;
    const { document, fragments } = read;
    const operation = oneOperation(document, operationName);
    const { coerced } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variables ?? {},
    );
    const contextValue: Context = { graph, ...reader };
    const executing = { schema, document, operationName, variableValues: variables, contextValue };
    // Wrong variables are told by graphql-js.
    if (!coerced) return execute(executing);
    const asked = { schema, operation, fragments, variables: coerced };
    const cost = affordableCost(asked);
    const result = (await executeFinished(asked, contextValue)) ?? (await execute(executing));
    const { importing } = contextValue;
    return { ...result, extensions: importing ? { cost, importing } : { cost } };
  }

  return async (question, reader) => {
    const result = await answer(question, reader);
    return result.errors ? { ...result, errors: result.errors.map(maskError) } : result;
  };
}
