import type { IncomingMessage } from "node:http";

import { GraphQLError } from "graphql";

import { NiengiamError } from "../errors.ts";
import type { Asker, Review } from "../review/index.ts";
import { limits } from "./limits.ts";

/**
 * How many bytes the body of a request may have: what a reviewer sends may be longer than any question, an article.
 *
 * @param contentLength the header, which Node holds a body to; none when the body does not tell its length
 * @throws {GraphQLError} for a body that is too long, or a wrong token where only a reviewer may send so much
 */
export async function bodyLimit(
  contentLength: string | null | undefined,
  asker: Asker,
  review: Review | undefined,
): Promise<number> {
  const length = contentLength == null ? undefined : Number(contentLength);
  if (length !== undefined && length <= limits.body) return limits.body;
  const mayBeArticle = review !== undefined && asker.authorization !== null;
  if (mayBeArticle) await review.reviewerOf(asker);
  const most = mayBeArticle ? limits.article : limits.body;
  if (length !== undefined && length > most) throw tooLarge(most);
  return most;
}

/** Reads the body of a request on the Node server. Errors: see `collect`, and BAD_USER_INPUT when its end never comes. */
export async function readNodeBody(request: IncomingMessage, most: number): Promise<string> {
  const body = collect(most);
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      try {
        body.add(chunk);
      } catch (error) {
        request.pause();
        reject(error);
      }
    });
    request.once("end", () => resolve(body.text()));
    request.once("error", () =>
      reject(new NiengiamError("BAD_USER_INPUT", "The request ended before its body did.")),
    );
  });
}

/** Reads the body of a request of the Fetch API. Errors: see `collect`. */
export async function readFetchBody({ body: stream }: Request, most: number): Promise<string> {
  const body = collect(most);
  const reader = stream?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    body.add(next.value);
  }
  return body.text();
}

/** Reads no further than it must, and leaves the rest where it is: to cancel it would end the connection unanswered. */
function collect(most: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    /** @throws {GraphQLError} when the body is too long */
    add(chunk: Uint8Array) {
      size += chunk.byteLength;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    },
    text: () => Buffer.concat(chunks).toString(),
  };
}

function tooLarge(most: number): GraphQLError {
  const message = `A question may have at most ${most} bytes. Ask in several requests.`;
  return new GraphQLError(message, {
    extensions: { code: "BAD_USER_INPUT", http: { status: 413 } },
  });
}
