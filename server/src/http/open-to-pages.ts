import type { AnswerClient } from "./admit.ts";

/**
 * Lets pages elsewhere ask what `answer` answers, without what the reader's browser knows of this server. A browser asks
 * first whether a page may send JSON.
 */
export function openToPages(method: string, answer: AnswerClient): AnswerClient {
  return (request, response, client) => {
    response.setHeader("access-control-allow-origin", "*");
    if (request.method !== "OPTIONS") return answer(request, response, client);
    response.setHeader("access-control-allow-methods", method);
    const headers = request.headers["access-control-request-headers"];
    if (headers !== undefined) response.setHeader("access-control-allow-headers", headers);
    return response.writeHead(204).end();
  };
}
