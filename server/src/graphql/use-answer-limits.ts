import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";

import { limits } from "./limits.ts";

/** Says by status 503 that nothing could be answered but may be soon, and cuts off answers that no reader can use. */
export function useAnswerLimits(): Plugin {
  return {
    onResultProcess(answer) {
      const { result } = answer;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      answer.setResult({ ...result, ...(isLater(result) ? later(result) : {}), stringify: write });
    },
  };
}

function isLater({ data, errors }: ExecutionResult): boolean {
  const isAnswered = Object.values(data ?? {}).some((value) => value !== null);
  return !isAnswered && !!errors?.some(({ extensions }) => extensions["code"] === "UNAVAILABLE");
}

function later({ extensions }: ExecutionResult) {
  return { extensions: { ...extensions, http: { status: 503, headers: { "retry-after": "1" } } } };
}

function write(result: ExecutionResult): string {
  const text = JSON.stringify(result);
  if (text.length <= limits.answer) return text;
  const message = `The answer is longer than ${limits.answer} characters. Ask for shorter lists, or in several requests.`;
  return JSON.stringify({ errors: [{ message, extensions: { code: "COST_LIMIT_EXCEEDED" } }] });
}
