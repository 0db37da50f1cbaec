import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

import type { Review } from "../review/index.ts";
import { limits } from "./limits.ts";
import type { ServerContext } from "./schema.ts";

/**
 * Refuses bodies that are larger than any question. Node holds a body to the length that its head tells; one that tells
 * none is counted on its way. What a reviewer sends may be longer: an article. (The limit of graphql-yoga counts all of them, for a third of the time of a small answer.)
 */
export function useBodyLimit(review?: Review): Plugin {
  return {
    onRequestParse(parsing) {
      const { request, requestParser, fetchAPI, serverContext } = parsing;
      const length = request.headers.get("content-length");
      if (length !== null && Number(length) <= limits.body) return;
      const authorization = request.headers.get("authorization");
      if (authorization === null || !review) return limit(limits.body);
      const { client } = serverContext as ServerContext;
      return review.reviewerOf({ authorization, client }).then(() => limit(limits.article));

      function limit(most: number): void {
        if (Number(length) > most) throw tooLarge(most);
        if (length !== null || !requestParser) return;
        parsing.setRequestParser(async ({ url, method, headers, body }) => {
          const whole = body && (await readBody(body, most));
          return requestParser(new fetchAPI.Request(url, { method, headers, body: whole }));
        });
      }
    },
  };
}

/** Reads no further than it must, and leaves the rest where it is: to cancel it would end the connection unanswered. */
async function readBody(body: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > most) throw tooLarge(most);
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString();
}

function tooLarge(most: number): GraphQLError {
  const message = `A question may have at most ${most} bytes. Ask in several requests.`;
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", http: { status: 413 } },
  });
}
