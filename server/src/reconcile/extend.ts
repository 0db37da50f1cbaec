import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, ReadOptions } from "../graph/index.ts";
import type { Known, Other } from "./known.ts";
import {
  type Language,
  type PropertyId,
  type TypeId,
  isProperty,
  isType,
  properties,
  propertyIds,
  propertyIn,
  typeIds,
} from "./offered.ts";
import { readEntities } from "./read-entities.ts";

/** Entities that are extended at a time. */
const mostIds = 200;

const request = z.object({
  ids: z.array(z.string().max(300)).max(mostIds, `must be at most ${mostIds}; ask in parts`),
  properties: z
    .array(
      z.object({
        id: z
          .string()
          .refine(isProperty, `must be one of the properties: ${propertyIds.join(", ")}`),
      }),
    )
    .max(propertyIds.length),
});

type Cell = { readonly str: string } | { readonly id: string; readonly name: string };

/**
 * What the graph knows of entities, to be added to their rows as further columns.
 *
 * @throws {NiengiamError} BAD_USER_INPUT
 */
export async function extendRows(
  graph: GraphReader,
  given: unknown,
  language: Language,
  options: ReadOptions,
) {
  const read = request.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = ["extend", ...(issue?.path ?? [])].join(".");
    throw new NiengiamError("BAD_USER_INPUT", `${place} ${issue?.message ?? "is wrong"}.`);
  }
  const { ids } = read.data;
  const wanted = read.data.properties.map(({ id }) => id);
  const found = await readEntities(graph, ids, options);
  const byId = new Map(found.map(({ known }) => [known.id, known]));
  const cells = (id: string) => {
    const known = byId.get(id);
    return Object.fromEntries(wanted.map((one) => [one, known ? values[one](known) : []]));
  };
  return {
    meta: wanted.map((id) => ({ id, name: propertyIn(language, id).name })),
    rows: Object.fromEntries(ids.map((id) => [id, cells(id)])),
  };
}

/** The properties that entities of a type may have; of all types when none is named. */
export function proposeProperties(type: string | null, language: Language) {
  if (type && !isType(type)) {
    throw new NiengiamError("BAD_USER_INPUT", `"type" must be one of: ${typeIds.join(", ")}.`);
  }
  const ofType = (id: PropertyId) =>
    !type || (properties[id].of as readonly TypeId[]).includes(type as TypeId);
  return {
    ...(type ? { type } : {}),
    properties: propertyIds.filter(ofType).map((id) => {
      const { name } = propertyIn(language, id);
      return { id, name };
    }),
  };
}

const values: Readonly<Record<PropertyId, (known: Known) => Cell[]>> = {
  date: ({ date }) => texts(date),
  body: ({ held, bodies }) => entities([...held.map(({ owner }) => owner), ...bodies]),
  title: ({ held }) => entities(held.map(({ post, label }) => ({ id: post, name: label }))),
  born: ({ born }) => texts(born),
  died: ({ died }) => texts(died),
  number: ({ number }) => texts(number),
  place: ({ places }) => entities(places),
  wikidata: ({ externalIds }) => codes("wikidata", externalIds),
  opensanctions: ({ externalIds }) => codes("opensanctions", externalIds),
};

/** The ids of one scheme, without it. */
function codes(scheme: string, ids: readonly string[] | null | undefined): Cell[] {
  const own = (ids ?? []).filter((id) => id.startsWith(`${scheme}:`));
  return own.map((id) => ({ str: id.slice(scheme.length + 1) }));
}

/** Dates are as exact as the print, which the protocol's own dates cannot be. */
function texts(value: string | null | undefined): Cell[] {
  return value == null ? [] : [{ str: value }];
}

function entities(others: readonly Other[]): Cell[] {
  const byId = new Map(others.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()];
}
