import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { fold } from "../text/index.ts";
import { findCandidates } from "./find-candidates.ts";
import { type Language, propertyIds, propertyIn, typeIds, typeIn } from "./offered.ts";

/** What is looked for, and how many were shown before. */
interface Asked {
  readonly prefix: string;
  readonly cursor: number;
}

const pageSize = 10;

const asked = z.object({
  prefix: z.string().trim().max(300).default(""),
  cursor: z.coerce.number().int().min(0).max(1000).default(0),
});

/** @throws {NiengiamError} BAD_USER_INPUT */
export function readAsked(given: URLSearchParams): Asked {
  const read = asked.safeParse({
    prefix: given.get("prefix") ?? undefined,
    cursor: given.get("cursor") ?? undefined,
  });
  if (read.success) return read.data;
  throw new NiengiamError(
    "BAD_USER_INPUT",
    '"prefix" must be a text of at most 300 characters, and "cursor" a whole number up to 1000.',
  );
}

/** Entities whose names begin like this, or one with this id. */
export async function suggestEntities(
  graph: GraphReader,
  { prefix, cursor }: Asked,
  language: Language,
  options: ReadOptions,
) {
  if (prefix === "") return { result: [] };
  const row = { key: "", text: prefix, types: [], limit: pageSize, cells: new Map() };
  const found = (await findCandidates(graph, [row], options)).get("") ?? [];
  return {
    result: found.slice(cursor, cursor + pageSize).map(({ known: { id, name, type }, hint }) => ({
      id,
      name,
      description: hint ?? typeIn(language, type).name,
      notable: [typeIn(language, type)],
    })),
  };
}

/** Types or properties of which the id or the name has this in it. */
export function suggestOffered(
  what: "type" | "property",
  { prefix, cursor }: Asked,
  language: Language,
) {
  const all =
    what === "type"
      ? typeIds.map((id) => typeIn(language, id))
      : propertyIds.map((id) => propertyIn(language, id));
  const words = fold(prefix);
  const found = all.filter(({ id, name }) => fold(`${id} ${name}`).includes(words));
  return { result: found.slice(cursor, cursor + pageSize) };
}
