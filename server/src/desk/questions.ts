import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { projectRoot } from "../config.ts";
import { NiengiamError } from "../errors.ts";
import { day } from "../time/index.ts";

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const types = {
  TEXT: z.string().max(200, "must have at most 200 characters"),
  ID: z
    .string()
    .regex(/^[a-z]+:[a-z0-9-]+(\.[a-z0-9-]+)*$/, "must be an id such as person:truong-thi-mai"),
  DATE: day,
  INTEGER: z.coerce.number("must be a whole number").int("must be a whole number"),
} as const;

const parameter = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/),
  type: z.enum(["TEXT", "ID", "DATE", "INTEGER"]),
  title: words,
  default: z.union([z.string(), z.int()]),
});

const file = z.strictObject({
  /** Raised whenever the same parameters would be answered otherwise. */
  version: z.int().positive(),
  title: words,
  parameters: z.array(parameter).default([]),
  statement: z.string().min(1),
});

/** A question that somebody wrote for others to ask, with parameters that all have a default. */
export type SavedQuestion = z.infer<typeof file> & { readonly name: string };

/** Reads all of `cypher/questions`, by name. */
export function readSavedQuestions(): ReadonlyMap<string, SavedQuestion> {
  const folder = join(projectRoot, "cypher", "questions");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return new Map(
    names.toSorted().map((fileName) => {
      const name = fileName.slice(0, -".yaml".length);
      return [name, { name, ...file.parse(parse(readFileSync(join(folder, fileName), "utf8"))) }];
    }),
  );
}

/**
 * The parameters of a question from an address, defaults where it names none.
 *
 * @throws {NiengiamError} BAD_USER_INPUT naming the parameter that is wrong
 */
export function parametersFrom(
  question: SavedQuestion,
  given: URLSearchParams,
): Record<string, string | number> {
  const known = question.parameters.map(({ name }) => name);
  const other = [...given.keys()].find((name) => !known.includes(name));
  if (other !== undefined) {
    throw wrong(
      `${question.name} has no parameter ${other}; it has: ${known.join(", ") || "none"}.`,
    );
  }
  return Object.fromEntries(
    question.parameters.map(({ name, type, default: usual }) => {
      const read = types[type].safeParse(given.get(name) ?? usual);
      if (!read.success) throw wrong(`${name} ${read.error.issues[0]?.message ?? "is wrong"}.`);
      return [name, read.data];
    }),
  );
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
