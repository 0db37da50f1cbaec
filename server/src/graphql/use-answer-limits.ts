import type { ExecutionResult, GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

import { limits } from "./limits.ts";

/** What HTTP says of an answer, which GraphQL alone would give with status 200. */
interface Http {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing could be answered, but may be soon. */
const later: Http = { status: 503, headers: { "retry-after": "1" } };
/** What is left of the body must not be taken for the next request. */
const cut: Http = { status: 413, headers: { connection: "close" } };

/** Says by status and headers what became of a question, and cuts off answers that no reader can use. */
export function useAnswerLimits(): Plugin {
  return {
    onResultProcess(answer) {
      const { result } = answer;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      const http = httpOf(result);
      const extensions = http && { extensions: { ...result.extensions, http } };
      answer.setResult({ ...result, ...extensions, stringify: write });
    },
  };
}

function httpOf({ data, errors = [] }: ExecutionResult): Http | undefined {
  if (errors.some((error) => statusOf(error) === cut.status)) return cut;
  const isAnswered = Object.values(data ?? {}).some((value) => value !== null);
  const isLater = errors.some(({ extensions }) => extensions["code"] === "UNAVAILABLE");
  return isLater && !isAnswered ? later : undefined;
}

function statusOf({ extensions }: GraphQLError): unknown {
  return extensions["http"]?.status;
}

function write(result: ExecutionResult): string {
  const text = JSON.stringify(result);
  if (text.length <= limits.answer) return text;
  const message = `The answer is longer than ${limits.answer} characters. Ask for shorter lists, or in several requests.`;
  return JSON.stringify({ errors: [{ message, extensions: { code: "COST_LIMIT_EXCEEDED" } }] });
}
