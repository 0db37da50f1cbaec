import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";

import { limits } from "./limits.ts";

/** What HTTP says of an answer. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The forms of an answer: the second tells by its status whether the question could be understood. */
export type MediaType = "application/json" | "application/graphql-response+json";

/** Says by status and headers what became of a question, and cuts off answers that no reader can use. */
export function replyOf(result: ExecutionResult, type: MediaType): Reply {
  const body = JSON.stringify(withoutHttp(result));
  if (body.length > limits.answer && result !== tooLong) return replyOf(tooLong, type);
  const status = statusOf(result, type);
  const headers = {
    "content-type": `${type}; charset=utf-8`,
    "content-length": String(Buffer.byteLength(body)),
    ...headersOf[status],
  };
  return { status, headers, body };
}

const tooLong: ExecutionResult = {
  errors: [
    new GraphQLError(
      `The answer is longer than ${limits.answer} characters. Ask for shorter lists, or in several requests.`,
      { extensions: { code: "COST_LIMIT_EXCEEDED" } },
    ),
  ],
};

const headersOf: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  // What is left of the body must not be taken for the next request.
  413: { connection: "close" },
  // Nothing could be answered, but may be soon.
  503: { "retry-after": "1" },
};

function statusOf({ data, errors }: ExecutionResult, type: MediaType): number {
  if (!errors) return 200;
  const isAnswered = Object.values(data ?? {}).some((value) => value !== null);
  const told = errors.map(({ extensions }): number => {
    if (extensions["code"] === "UNAVAILABLE" && !isAnswered) return 503;
    if (extensions["code"] === "INTERNAL" && data === undefined) return 500;
    return extensions.http?.status ?? 0;
  });
  const isRefused = data === undefined && type === "application/graphql-response+json";
  return Math.max(...told) || (isRefused ? 400 : 200);
}

/** An answer as readers get it: what its errors say to HTTP is said there. */
function withoutHttp({ errors, ...rest }: ExecutionResult): object {
  return errors ? { errors: errors.map(formatted), ...rest } : rest;
}

function formatted(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions };
}
