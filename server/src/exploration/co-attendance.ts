import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { Params } from "../graph/index.ts";

const maxMet = 100;

const counts = z.object({
  minShared: z.int().min(1).nullish(),
  first: z.int().min(0).max(maxMet).nullish(),
});

/** @throws {NiengiamError} BAD_USER_INPUT for counts out of range */
export function prepareCoAttendance(args: Readonly<Record<string, unknown>>): Params {
  const parsed = counts.safeParse(args);
  if (!parsed.success) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"minShared" must be a whole number from 1, "first" one from 0 to ${maxMet}.`,
    );
  }
  const { minShared, first } = parsed.data;
  return { ...args, minShared: minShared ?? 1, first: first ?? 20 };
}

const maxPeople = 20;

/** @throws {NiengiamError} BAD_USER_INPUT unless there are at least two different persons */
export function prepareSharedEvents(args: Readonly<Record<string, unknown>>): Params {
  const people = [...new Set(z.array(z.string()).parse(args["people"]))];
  if (people.length < 2 || people.length > maxPeople) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"people" must be the ids of 2 to ${maxPeople} different persons.`,
    );
  }
  return { ...args, people };
}
