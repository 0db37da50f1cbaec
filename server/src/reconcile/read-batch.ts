import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { type PropertyId, isProperty, isType, propertyIds, typeIds } from "./offered.ts";
import type { Row } from "./row.ts";

/** Rows in one batch. */
export const batchSize = 50;
const usualLimit = 5;
const mostCandidates = 25;
const mostCells = 10;

const text = z.string().trim().max(1000, "must have at most 1000 characters");

const cell = z.union(
  [
    text,
    z.number().transform(String),
    z.boolean().transform(String),
    z.null().transform(() => ""),
    z.object({ id: text }).transform(({ id }) => id),
  ],
  "must be a text, a number, or an entity with an id",
);

/** One, several or none, as a list. */
function listed(given: unknown): unknown {
  return given === undefined ? [] : [given].flat();
}

const property = z.object({
  pid: z.string().refine(isProperty, `must be one of the properties: ${propertyIds.join(", ")}`),
  v: z.preprocess(listed, z.array(cell).max(mostCells)),
});

const type = z
  .string()
  .trim()
  .refine(isType, `must be one of the types: ${typeIds.join(", ")}`);

const query = z
  .object({
    query: text.default(""),
    type: z.preprocess(listed, z.array(type).max(typeIds.length)),
    limit: z.int().positive().max(1_000_000).default(usualLimit),
    properties: z.array(property).max(mostCells).default([]),
  })
  .refine(
    (given) => given.query !== "" || given.properties.length > 0,
    "needs a query or properties",
  );

const batch = z
  .record(z.string().max(100), query)
  .refine(
    (queries) => Object.keys(queries).length <= batchSize,
    `must be at most ${batchSize} queries; send more batches`,
  );

/**
 * The rows of a batch: queries of the protocol by their keys.
 *
 * @throws {NiengiamError} BAD_USER_INPUT naming the place that is wrong
 */
export function readBatch(queries: unknown): Row[] {
  const read = batch.safeParse(queries);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = ["queries", ...(issue?.path ?? [])].join(".");
    throw new NiengiamError("BAD_USER_INPUT", `${place} ${issue?.message ?? "is wrong"}.`);
  }
  return Object.entries(read.data).map(([key, given]) => ({
    key,
    text: given.query,
    types: given.type,
    limit: Math.min(given.limit, mostCandidates),
    cells: cellsOf(given.properties),
  }));
}

/** Empty cells say nothing. */
function cellsOf(given: readonly z.infer<typeof property>[]): Map<PropertyId, string[]> {
  const cells = new Map<PropertyId, string[]>();
  for (const { pid, v } of given) {
    const filled = v.filter((one) => one !== "");
    if (filled.length > 0) cells.set(pid, [...(cells.get(pid) ?? []), ...filled]);
  }
  return cells;
}
