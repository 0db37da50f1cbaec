import type { IncomingMessage } from "node:http";

import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { readJson } from "./read-json.ts";

const body = z.strictObject({
  statement: z.string("must be a text"),
  parameters: z.record(z.string(), z.json()).default({}),
});

/** A statement and its parameters as a reader sends them. */
export type SentQuestion = z.infer<typeof body>;

/** @throws {NiengiamError} BAD_USER_INPUT with what a request must look like; see `readJson` */
export async function readQuestion(request: IncomingMessage): Promise<SentQuestion> {
  const read = body.safeParse(await readJson(request));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new NiengiamError(
    "BAD_USER_INPUT",
    `${issue?.path.join(".") || "The question"} ${issue?.message ?? "is wrong"}. Send {"statement": "MATCH …", "parameters": {…}}.`,
  );
}
