import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

import type { ErrorCode } from "../errors.ts";
import { retell } from "./retell.ts";

const known = new Set<unknown>([
  "BAD_USER_INPUT",
  "CONFLICT",
  "COST_LIMIT_EXCEEDED",
  "FORBIDDEN",
  "INTERNAL",
  "TIMEOUT",
  "UNAUTHENTICATED",
  "UNAVAILABLE",
] satisfies ErrorCode[]);

/** What fails before it is executed has a code of the server's library; readers get the codes of this API alone. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess(answer) {
      const { result } = answer;
      if (Array.isArray(result) || !("errors" in result) || !result.errors) return;
      if (result.errors.every(({ extensions }) => known.has(extensions["code"]))) return;
      answer.setResult({ ...result, errors: result.errors.map(withCode) });
    },
  };
}

function withCode(error: GraphQLError): GraphQLError {
  return known.has(error.extensions["code"])
    ? error
    : retell(error, error.message, "BAD_USER_INPUT");
}
