import type { IncomingMessage } from "node:http";

import { NiengiamError } from "../errors.ts";

/**
 * The text of a request.
 *
 * @param largest bytes that it may have
 * @throws {NiengiamError} COST_LIMIT_EXCEEDED when it has more
 */
export async function readText(request: IncomingMessage, largest: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) {
      throw new NiengiamError(
        "COST_LIMIT_EXCEEDED",
        `A request here has at most ${largest} bytes. Send less at a time.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The type of what a request carries, without its parameters. */
export function contentType(request: IncomingMessage): string | undefined {
  return request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
}
