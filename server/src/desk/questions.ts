import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { projectRoot } from "../config.ts";
import { NiengiamError } from "../errors.ts";
import { day } from "../time/index.ts";

const words = z.strictObject({
  vi: z.string().trim().min(1, "needs words").max(200),
  en: z.string().trim().min(1, "needs words").max(200),
});

const types = {
  TEXT: z.string().max(200, "must have at most 200 characters"),
  ID: z
    .string()
    .regex(/^[a-z]+:[a-z0-9-]+(\.[a-z0-9-]+)*$/, "must be an id such as person:truong-thi-mai"),
  DATE: day,
  INTEGER: z.coerce.number("must be a whole number").int("must be a whole number"),
} as const;

const parameter = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/, "must be letters, the first small"),
  type: z.enum(["TEXT", "ID", "DATE", "INTEGER"]),
  title: words,
  default: z.union([z.string(), z.int()]),
});

/** What a question says, wherever it is kept. */
export const questionText = z.strictObject({
  title: words,
  parameters: z.array(parameter).max(20).default([]),
  statement: z.string().min(1),
});

export type QuestionText = z.infer<typeof questionText>;

const file = questionText.extend({
  /** Raised whenever the same parameters would be answered otherwise. */
  version: z.int().positive(),
});

/** A question that somebody wrote for others to ask, with parameters that all have a default. */
export interface SavedQuestion extends QuestionText {
  readonly name: string;
  readonly version: number;
  /** Who saved this version, and when, a moment in UTC; null of a question that comes with the program. */
  readonly reviewer: string | null;
  readonly at: string | null;
}

/** Reads all of `cypher/questions`, by name. */
export function readQuestionFiles(): ReadonlyMap<string, SavedQuestion> {
  const folder = join(projectRoot, "cypher", "questions");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names.toSorted().map((fileName) => {
      const name = fileName.slice(0, -".yaml".length);
      const said = file.parse(parse(readFileSync(join(folder, fileName), "utf8")));
      return [name, { name, ...said, reviewer: null, at: null }];
    }),
  );
}

/**
 * The parameters of a question from an address, defaults where it names none.
 *
 * @throws {NiengiamError} BAD_USER_INPUT naming the parameter that is wrong
 */
export function parametersFrom(
  { parameters }: QuestionText,
  given: URLSearchParams,
): Record<string, string | number> {
  const known = parameters.map(({ name }) => name);
  const other = [...given.keys()].find((name) => !known.includes(name));
  if (other !== undefined) {
    throw wrong(`The question has no parameter ${other}; it has: ${known.join(", ") || "none"}.`);
  }
  return Object.fromEntries(
    parameters.map(({ name, type, default: usual }) => {
      const read = types[type].safeParse(given.get(name) ?? usual);
      if (!read.success) throw wrong(`${name} ${read.error.issues[0]?.message ?? "is wrong"}.`);
      return [name, read.data];
    }),
  );
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
