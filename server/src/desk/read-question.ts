import type { IncomingMessage } from "node:http";

import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { contentType, readText } from "../http/read-text.ts";

/** Bytes of a request: a statement, and parameters such as a list of ids. */
const largest = 32_000;

const body = z.strictObject({
  statement: z.string("must be a text"),
  parameters: z.record(z.string(), z.json()).default({}),
});

/** A statement and its parameters as a reader sends them. */
export type SentQuestion = z.infer<typeof body>;

/** @throws {NiengiamError} BAD_USER_INPUT with what a request must look like */
export async function readQuestion(request: IncomingMessage): Promise<SentQuestion> {
  // A page elsewhere cannot send this type unasked, so it cannot ask with its reader's browser.
  if (contentType(request) !== "application/json") {
    throw wrong('Send the question as JSON, with the header "content-type: application/json".');
  }
  const read = body.safeParse(parse(await readText(request, largest)));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(
    `${issue?.path.join(".") || "The question"} ${issue?.message ?? "is wrong"}. Send {"statement": "MATCH …", "parameters": {…}}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong("The question is not JSON.");
  }
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
