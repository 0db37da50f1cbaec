import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";

import type { GraphReader } from "../../../server/src/graph/index.ts";
import { askOf } from "./api.ts";

/** A graph that holds nothing, and counts how often it is asked. */
function counting() {
  const asked: string[] = [];
  const readRows: GraphReader["readRows"] = async (text) => {
    asked.push(text);
    return [[null, false]];
  };
  return { asked, ask: askOf({ read: async () => [], readRows }) };
}

async function costOf(query: string, variables: Record<string, unknown> = {}) {
  const { ask } = counting();
  return (await ask(query, variables)).extensions?.cost;
}

const tenures = "nodes { tenures(first: 3) { nodes { post { name } } } }";
/** Two lists, and below each of the persons two more and three posts. */
const costOfPersons = (length: number) => 2 + length * 5;

describe("the cost of a question", () => {
  it.each([
    ["a length given", `{ persons(first: 7) { ${tenures} } }`, {}, 7],
    ["no length", `{ persons { ${tenures} } }`, {}, 20],
    ["null for a length", `{ persons(first: null) { ${tenures} } }`, {}, 20],
    ["a length from the end", `{ persons(last: 7) { ${tenures} } }`, {}, 7],
    ["a length of nothing", `{ persons(first: 0) { ${tenures} } }`, {}, 0],
    ["a variable", `query ($n: Int) { persons(first: $n) { ${tenures} } }`, { n: 9 }, 9],
    ["a default", `query ($n: Int = 8) { persons(first: $n) { ${tenures} } }`, {}, 8],
    [
      "null over a default",
      `query ($n: Int = 8) { persons(first: $n) { ${tenures} } }`,
      { n: null },
      20,
    ],
    ["a variable left out", `query ($n: Int) { persons(first: $n) { ${tenures} } }`, {}, 20],
    [
      "a fragment",
      `{ persons(first: 7) { ...F } } fragment F on PersonConnection { ${tenures} }`,
      {},
      7,
    ],
    ["an inline fragment", `{ persons(first: 7) { ... { ${tenures} } } }`, {}, 7],
    [
      "the same twice, answered once",
      `{ persons(first: 7) { ${tenures} } persons(first: 7) { ${tenures} } }`,
      {},
      7,
    ],
  ])("is reckoned from %s", async (_what, query, variables, length) => {
    expect(await costOf(query, variables)).toBe(costOfPersons(length));
  });

  it("counts each alias", async () => {
    const query = `{ a: persons(first: 7) { ${tenures} } b: persons(first: 9) { ${tenures} } }`;
    expect(await costOf(query)).toBe(costOfPersons(7) + costOfPersons(9));
  });

  it("counts a fragment wherever it is spread", async () => {
    const query = `{ a: persons(first: 7) { ...F } b: persons(first: 9) { ...F } }
      fragment F on PersonConnection { ${tenures} }`;
    expect(await costOf(query)).toBe(costOfPersons(7) + costOfPersons(9));
  });

  it("leaves out what is skipped or not included", async () => {
    const query = `query ($no: Boolean = false) {
      persons(first: 7) { ${tenures} edges @include(if: $no) { node { id } } }
      events @skip(if: true) { nodes { id } }
    }`;
    expect(await costOf(query)).toBe(costOfPersons(7));
    expect(await costOf(query, { no: true })).toBe(costOfPersons(7) + 1 + 7);
  });

  it("counts the length of ids, and the dearest kind an id may have", async () => {
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Document { signers { person { id } } } ... on Post { body { id } } }
    }`;
    // The list; of each document the signers, and the person of five of those.
    expect(await costOf(query, { ids: ["document:a", "document:b", "document:c"] })).toBe(
      1 + 3 * (1 + 5),
    );
    expect(await costOf(query, { ids: "document:a" })).toBe(1 + 1 + 5);
  });

  it("is never made less by a length below nothing", async () => {
    const { ask, asked } = counting();
    const dear =
      "persons(first: 100) { nodes { tenures(first: 100) { nodes { evidence { id } post { id } } } } }";
    const answer = await ask(`{ a: persons(first: -2000000000) { ${tenures} } ${dear} }`);
    expect(answer.errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED", cost: 20_204 } },
    ]);
    expect(asked).toEqual([]);
  });

  it("bounds what is asked of the schema itself", async () => {
    const { ask } = counting();
    const whole = await ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(whole.data).toHaveProperty("__schema.types");
    const types = "types { fields { type { fields { args { name } type { name } } } } }";
    const roots = Array.from({ length: 20 }, (_, n) => `a${n}: __schema { ${types} }`);
    expect((await ask(`{ ${roots.join(" ")} }`)).errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED" } },
    ]);
    const deep =
      "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
    expect((await ask(deep)).errors).toMatchObject([
      { message: "Maximum introspection depth exceeded", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});

describe("a page that is too long", () => {
  const refusal = '"first" must be a whole number from 0 to 100.';

  it.each([101, -1, 2_147_483_647])(
    "is refused at its place before anything is asked: %i",
    async (first) => {
      const { ask, asked } = counting();
      const answer = await ask(`{
      person(id: "person:a") {
        tenures(first: ${first}) { nodes { id } }
      }
    }`);
      expect(answer).toMatchObject({
        data: { person: null },
        errors: [
          {
            message: refusal,
            path: ["person"],
            locations: [{ line: 3, column: 9 }],
            extensions: { code: "BAD_USER_INPUT" },
          },
        ],
      });
      expect(asked).toEqual([]);
    },
  );
});

describe("documents that multiply", () => {
  /** Each fragment asks twice for the next; written out they are 2ⁿ questions. */
  const doubling = (levels: number, size: string) =>
    [
      '{ document(id: "document:a") { ...F0 } }',
      ...Array.from(
        { length: levels },
        (_, n) => `fragment F${n} on Document {
          ${"ab"
            .split("")
            .map(
              (alias) =>
                `${alias}${n < 12 ? n : ""}: relations${size} { document { ...F${n + 1} } }`,
            )
            .join(" ")}
        }`,
      ),
      `fragment F${levels} on Document { id }`,
    ].join("\n");

  it("are refused at once, however deep", async () => {
    const { ask, asked } = counting();
    const answer = await ask(doubling(9, ""));
    expect(answer.errors).toMatchObject([
      {
        message:
          "A question may have at most 150 objects and lists, with fragments written out. Ask in several requests.",
        extensions: { code: "COST_LIMIT_EXCEEDED" },
      },
    ]);
    expect(asked).toEqual([]);
  });

  it("are refused where they would cost nothing, below a page of no length", async () => {
    const { ask, asked } = counting();
    const below = doubling(9, "")
      .replace('document(id: "document:a") {', "documents(first: 0) { nodes {")
      .replace("} }", "} } }");
    expect((await ask(below)).errors).toMatchObject([
      { extensions: { code: "COST_LIMIT_EXCEEDED" } },
    ]);
    expect(asked).toEqual([]);
  });

  it("are told of when they never end", async () => {
    const { ask } = counting();
    const answer = await ask(`{ document(id: "document:a") { ...A } }
      fragment A on Document { relations { document { ...B } } }
      fragment B on Document { relations { document { ...A } } }`);
    expect(answer.errors).toMatchObject([
      {
        message: 'Cannot spread fragment "A" within itself via "B".',
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});
