import type { IncomingMessage } from "node:http";

import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { type QuestionText, parametersFrom, questionText } from "./questions.ts";
import { readJson } from "./read-json.ts";
import { tokensOf } from "./tokens.ts";

const sent = questionText.extend({ version: z.int().min(0).default(0) });

/** A question as a reviewer sends it, and the version that it replaces, 0 when it is new. */
interface Sent {
  readonly text: QuestionText;
  readonly seen: number;
}

/**
 * Reads a question that is to be saved. Each parameter of its statement must be one that others can give, and each that
 * they can give must be used.
 *
 * @throws {NiengiamError} BAD_USER_INPUT with the place that is wrong; what the gate refuses: see `Refusal`
 */
export async function readSaved(request: IncomingMessage): Promise<Sent> {
  const read = sent.safeParse(await readJson(request));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw wrong(
      `${issue?.path.join(".") || "The question"} ${issue?.message ?? "is wrong"}. Send {"title": {"vi", "en"}, "parameters": [{"name", "type", "title", "default"}], "statement", "version"}.`,
    );
  }
  const { version: seen, ...text } = read.data;
  const declared = text.parameters.map(({ name }) => name);
  const used = new Set(
    tokensOf(text.statement).flatMap(({ kind, text: name }) =>
      kind === "parameter" ? [name] : [],
    ),
  );
  const twice = declared.find((name, index) => declared.indexOf(name) !== index);
  const undeclared = [...used].find((name) => !declared.includes(name));
  const unused = declared.find((name) => !used.has(name));
  if (twice !== undefined) throw wrong(`The parameter ${twice} is there twice.`);
  if (undeclared !== undefined) {
    throw wrong(`The statement uses $${undeclared}, which is not among the parameters.`);
  }
  if (unused !== undefined) throw wrong(`The statement does not use the parameter ${unused}.`);
  parametersFrom(text, new URLSearchParams());
  return { text, seen };
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
