import { GraphQLError } from "graphql";
import { z } from "zod";

import type { StoredOperations } from "./stored-operations.ts";

/** What a reader asks: a document, which of its operations, and the values of its variables. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

const object = z.looseObject({}, "must be an object").nullish();

/** The parameters of the GraphQL-over-HTTP specification. Extensions are taken and say nothing here. */
const parameters = z.strictObject(
  {
    query: z.string("must be a text").nullish(),
    documentId: z.unknown().optional(),
    operationName: z.string("must be a text").nullish(),
    variables: object,
    extensions: object,
  },
  {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `has "${issue.keys[0]?.slice(0, 50)}", which is no parameter`
        : `must be an object, not ${JSON.stringify(issue.input).slice(0, 20)}`,
  },
);

/**
 * Reads the body of a request. `documentId` may stand in the place of `query`; an id that is not known here is answered
 * with 404, on which a client sends the text, and any text may still be sent.
 *
 * @throws {GraphQLError} BAD_USER_INPUT with the status that says so, for what is no question
 */
export function readQuestion(body: string, operations: StoredOperations): Question {
  const json = parseJson(body);
  if (Array.isArray(json)) throw refused("Batching is not supported.");
  const parsed = parameters.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: "" };
    throw refused(`${path.length > 0 ? `"${path.join(".")}"` : "The body"} ${message}.`);
  }
  const { query, documentId, operationName, variables } = parsed.data;
  return {
    query: query ?? storedText(documentId, operations),
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refused("POST body sent invalid JSON.");
  }
}

function storedText(documentId: unknown, operations: StoredOperations): string {
  if (documentId == null) throw refused("Must provide query string.");
  const text = typeof documentId === "string" ? operations.get(documentId) : undefined;
  if (text !== undefined) return text;
  throw refused('No document of this id is stored here. Send its text as "query".', 404);
}

function refused(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status } } });
}
