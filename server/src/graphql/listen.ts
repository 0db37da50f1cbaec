import type { IncomingMessage, ServerResponse } from "node:http";

import { readNodeBody } from "./body.ts";
import type { Respond } from "./respond.ts";

/** Answers a request on the Node server. */
export type Listen = (
  request: IncomingMessage,
  response: ServerResponse,
  client?: string,
) => Promise<void>;

/**
 * Answers questions without what a general server puts around them, which costs as much as a small answer itself. (ADR:
 * `a-short-way-for-questions`.)
 */
export function listenTo(respond: Respond): Listen {
  return async (request, response, client) => {
    const left = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) left.abort();
    });
    const { status, headers, body } = await respond({
      method: request.method,
      header: (name) => request.headers[name] as string | undefined,
      client,
      readBody: (most) => readNodeBody(request, most),
      signal: left.signal,
    });
    if (!left.signal.aborted) response.writeHead(status, headers).end(body);
  };
}
