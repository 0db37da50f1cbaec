import type { IncomingMessage } from "node:http";

import { NiengiamError } from "../errors.ts";
import { contentType, readText } from "../http/read-text.ts";

/** Bytes of a request: a statement, and parameters such as a list of ids. */
const largest = 32_000;
/** Lists and maps in each other: no parameter needs more, and thousands overflow whatever walks through them. */
const deepest = 20;

/**
 * What a request says as JSON.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when it is sent as something else or nested too deep, COST_LIMIT_EXCEEDED when it is
 *   too long
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  // A page elsewhere cannot send this type unasked, so it cannot ask with its reader's browser.
  if (contentType(request) !== "application/json") {
    throw wrong('Send the question as JSON, with the header "content-type: application/json".');
  }
  const text = await readText(request, largest);
  const value = parse(text);
  if (isDeeper(value, deepest)) {
    throw wrong(`The question nests lists and maps more than ${deepest} deep.`);
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrong(`The question is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return than === 0 || Object.values(value).some((one) => isDeeper(one, than - 1));
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
