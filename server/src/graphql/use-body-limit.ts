import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

import { limits } from "./limits.ts";

/**
 * Refuses bodies that are larger than any question. Node holds a body to the length that its head tells; one that tells
 * none is counted on its way. (The limit of graphql-yoga counts all of them, for a third of the time of a small answer.)
 */
export function useBodyLimit(): Plugin {
  return {
    onRequestParse(parsing) {
      const { request, requestParser, fetchAPI } = parsing;
      const length = request.headers.get("content-length");
      if (Number(length) > limits.body) throw tooLarge();
      if (length !== null || !requestParser) return;
      parsing.setRequestParser(async ({ url, method, headers, body }) => {
        const whole = body && (await readBody(body));
        return requestParser(new fetchAPI.Request(url, { method, headers, body: whole }));
      });
    },
  };
}

/** Reads no further than it must, and leaves the rest where it is: to cancel it would end the connection unanswered. */
async function readBody(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limits.body) throw tooLarge();
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString();
}

function tooLarge(): GraphQLError {
  const message = `A question may have at most ${limits.body} bytes. Ask in several requests.`;
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", http: { status: 413 } },
  });
}
