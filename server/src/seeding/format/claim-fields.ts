import { z } from "zod";

import { day, partialDate } from "../../time/index.ts";
import { entry, idOf, printed, text } from "./fields.ts";

/** A date as exact as the print. YAML reads a bare year as a number. */
export const date = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  partialDate,
);

export { day };

/** Which day of an appointment a claim speaks of. */
export const dateKinds = ["DECISION", "EFFECTIVE", "ANNOUNCED"] as const;

/** A day, or the moment of a decision. */
const recordedAt = z.union([day, z.iso.datetime()], "expected a day or a moment in UTC");

/** What any fact may say about the claim that carries it. */
export const claimFields = {
  source: idOf("source").nullish(),
  paragraph: z.int().min(1, "expected the number of a line, from 1").nullish(),
  span: z
    .tuple([z.int().min(0), z.int().min(1)], "expected [start, end] in UTF-16 units")
    .refine(([start, end]) => start < end, "expected a start before the end")
    .nullish(),
  printedAs: printed.nullish(),
  at: date.nullish(),
  dateKind: z.enum(dateKinds).nullish(),
  term: text.nullish(),
  inferred: text.nullish(),
  conflictsWith: z.array(idOf("claim")).nullish(),
  note: text.nullish(),
  rule: text.nullish(),
  recordedAt: recordedAt.nullish(),
  recordedBy: text.nullish(),
};

/** The claim fields of one entry, whatever fact it states. */
export interface ClaimEntry {
  readonly source?: string | null | undefined;
  readonly paragraph?: number | null | undefined;
  readonly span?: readonly [number, number] | null | undefined;
  readonly printedAs?: string | null | undefined;
  readonly at?: string | null | undefined;
  readonly dateKind?: string | null | undefined;
  readonly term?: string | null | undefined;
  readonly inferred?: string | null | undefined;
  readonly conflictsWith?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly rule?: string | null | undefined;
  readonly recordedAt?: string | null | undefined;
  readonly recordedBy?: string | null | undefined;
}

/** A property that is a fact: one value with its claim, or a list of them when sources differ. */
export function propertyFact<Value extends z.ZodType>(value: Value) {
  const stated = entry({ value, ...claimFields });
  return z
    .preprocess((input) => (Array.isArray(input) ? input : [input]), z.array(stated))
    .nullish();
}

/** A list of links to other entities, each with its claim. */
export function links<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.array(entry({ ...shape, ...claimFields })).nullish();
}
