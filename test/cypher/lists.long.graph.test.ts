import { assertEnumType, assertObjectType, getNamedType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";

import { exploration } from "../../server/src/exploration/index.ts";
import { loadWorld } from "../server/graphql/world.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { fillGraph } from "./fill.ts";
import { forbidden, fragments, schema, usePlans } from "./plans.ts";

/** The part of a filter for each start, and for what is left when a filter names none of them. */
const filters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  persons: {
    "tookPart.event": 'tookPart: { event: "event:a" }',
    "held.post": 'held: { post: "post:a" }',
    "held.body": 'held: { body: "body:a", includeParts: true, asOf: "2020-01-01" }',
    "tookPart.place": 'tookPart: { place: "place:a" }',
    "tookPart.host": 'tookPart: { host: "body:a" }',
    filtered: "held: { classes: [HEAD] }, tookPart: { roles: [CHAIR] }",
  },
  bodies: {
    partOf: 'partOf: "body:a"',
    level: 'level: "CENTRAL"',
    kinds: 'kinds: ["FRONT"]',
    filtered: 'asOf: "2020-01-01"',
  },
  posts: { body: 'body: "body:a"', classes: "classes: [HEAD, DEPUTY]" },
  documents: {
    number: 'number: "25-NQ/TW"',
    relatesTo: 'relatesTo: { document: "document:a", how: [IMPLEMENTS] }',
    signer: 'signer: "person:a"',
    issuer: 'issuer: "body:a"',
    during: 'during: { from: "2018-01-01" }',
    types: 'types: ["nghi-quyet"]',
  },
  events: {
    document: 'document: "document:a"',
    person: 'person: "person:a", roles: [CHAIR]',
    host: 'host: "body:a", includeParts: true',
    place: 'place: "place:a"',
    during: 'during: { from: "2018-01-01" }, includeInferred: true',
    kinds: "kinds: [VISIT]",
    filtered: "roles: [CHAIR]",
  },
  places: { kinds: 'kinds: ["CITY"]', filtered: 'asOf: "2020-01-01"' },
  sources: {
    publisher: 'publisher: "example"',
    published: 'published: { to: "2018-12-31" }',
    kinds: 'kinds: ["PRESS"]',
  },
};

/** What starts from rows of which no index has the order that is asked for: all of them are put in order. */
const sorted: Readonly<Record<string, readonly string[]>> = {
  persons: ["tookPart.event", "held.post", "held.body", "tookPart.place", "tookPart.host"],
  bodies: ["partOf"],
  documents: ["number", "relatesTo"],
  events: ["document"],
};
/** The same, by name alone. */
const sortedByName: Readonly<Record<string, readonly string[]>> = {
  documents: ["signer", "issuer", "during"],
  events: ["person", "host", "place", "during"],
  sources: ["published"],
};

const query = assertObjectType(schema.getQueryType());

function ordersOf(list: string): string[] {
  const type = query.getFields()[list]?.args.find(({ name }) => name === "orderBy")?.type;
  return type
    ? assertEnumType(getNamedType(type))
        .getValues()
        .map(({ name }) => name)
    : [];
}

/** How often rows are put in order: once where no index has it, and once where several pages become one. */
function topsOf(list: string, start: string, order: string): number {
  const byName = order.startsWith("NAME") && sortedByName[list]?.includes(start);
  const isSorted = sorted[list]?.includes(start) || byName;
  return Number(isSorted ?? false) + Number(fragments.of(query, list, start)?.each !== undefined);
}

const shapes = Object.entries(filters).flatMap(([list, starts]) =>
  Object.entries(starts).flatMap(([start, filter]) =>
    ordersOf(list).flatMap((order) =>
      ["", ", last: 5"].map((page) => ({
        text: `{ ${list}(filter: { ${filter} }, orderBy: ${order}${page}) { nodes { id } } }`,
        tops: topsOf(list, start, order),
      })),
    ),
  ),
);
const counts = Object.entries(filters).flatMap(([list, starts]) =>
  Object.values(starts).map((filter) => `{ ${list}(filter: { ${filter} }) { totalCount } }`),
);

const graph = useGraph();
const { explain } = usePlans();

beforeAll(async () => {
  await loadWorld(graph.current);
  await fillGraph(graph.current);
});
afterAll(() => emptyGraph(graph.current));

it("every start of every filter is tried", () => {
  for (const [coordinate, starts] of Object.entries(exploration.starts)) {
    const tried = Object.keys(filters[coordinate.replace("Query.", "")] ?? {});
    expect(tried.filter((start) => start !== "filtered")).toEqual(starts);
  }
});

it.each(shapes)(
  "$text starts from an index, and sorts no more than it must",
  async ({ text, tops }) => {
    const { operators, unknown } = await explain(text);
    expect(operators.filter((operator) => forbidden.has(operator))).toEqual([]);
    expect(operators.filter((operator) => operator === "Top")).toHaveLength(tops);
    expect(unknown).toEqual([]);
  },
);

it.each(counts)("%s starts from an index", async (text) => {
  const { operators } = await explain(text);
  expect(operators.filter((operator) => forbidden.has(operator))).toEqual([]);
});

it.each([
  'place(id: "place:da-nang") { events { nodes { id } } }',
  'person(id: "person:nguyen-van-an") { signed { nodes { id } } }',
])("{ %s } is read in the order of an index", async (text) => {
  const { operators } = await explain(`{ ${text} }`);
  expect(operators).toContain("DirectedRelationshipIndexSeek");
  expect(operators.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
});
