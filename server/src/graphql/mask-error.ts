import { randomUUID } from "node:crypto";

import { GraphQLError } from "graphql";
import type { Logger } from "pino";

import { type ErrorCode, NiengiamError } from "../errors.ts";
import { GraphError } from "../graph/index.ts";
import { retell } from "./retell.ts";

/** Turns an error into what a reader is told of it. */
export type MaskError = (error: unknown) => GraphQLError;

/** What fails before it is executed may have a code of a library; readers get the codes of this API alone. */
const ownCodes = new Set<unknown>([
  "BAD_USER_INPUT",
  "CONFLICT",
  "COST_LIMIT_EXCEEDED",
  "FORBIDDEN",
  "INTERNAL",
  "TIMEOUT",
  "UNAUTHENTICATED",
  "UNAVAILABLE",
] satisfies ErrorCode[]);

/** A question is put together here, so what the database finds wrong with one is no fault of the reader. */
const databaseTells = new Set<ErrorCode>(["TIMEOUT", "UNAVAILABLE", "COST_LIMIT_EXCEEDED"]);

/**
 * What a reader is told: a sentence that was meant for them, with its code. Anything else becomes one neutral sentence
 * with a number, under which the log has it whole.
 */
export function createMaskError(log: Logger): MaskError {
  return (error) => {
    const at = error instanceof GraphQLError ? error : undefined;
    const cause = at?.originalError ?? error;
    const told = toldError(cause);
    if (told) {
      if (told.code === "UNAVAILABLE") log.warn({ err: cause }, "The database is unavailable.");
      return describe(told.message, told.code, at);
    }
    const number = randomUUID();
    log.error({ err: cause, number, path: at?.path }, "A question failed.");
    return describe(`This question failed on our side. It is noted as ${number}.`, "INTERNAL", at);
  };
}

function toldError(
  cause: unknown,
): { readonly message: string; readonly code: string } | undefined {
  if (cause instanceof GraphError) return databaseTells.has(cause.code) ? cause : undefined;
  if (cause instanceof NiengiamError) return cause.code === "INTERNAL" ? undefined : cause;
  if (!(cause instanceof GraphQLError)) return undefined;
  const { code } = cause.extensions;
  return { message: cause.message, code: ownCodes.has(code) ? String(code) : "BAD_USER_INPUT" };
}

function describe(message: string, code: string, at: GraphQLError | undefined): GraphQLError {
  return retell(at ?? new GraphQLError(message), message, code);
}
