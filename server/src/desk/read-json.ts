import type { IncomingMessage } from "node:http";

import { NiengiamError } from "../errors.ts";
import { contentType, readText } from "../http/read-text.ts";

/** Bytes of a request: a statement, and parameters such as a list of ids. */
const largest = 32_000;

/**
 * What a request says as JSON.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when it is sent as something else, COST_LIMIT_EXCEEDED when it is too long
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  // A page elsewhere cannot send this type unasked, so it cannot ask with its reader's browser.
  if (contentType(request) !== "application/json") {
    throw wrong('Send the question as JSON, with the header "content-type: application/json".');
  }
  const text = await readText(request, largest);
  try {
    return JSON.parse(text);
  } catch {
    throw wrong("The question is not JSON.");
  }
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
