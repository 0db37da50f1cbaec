import { describe, expect, it } from "vitest";

import { NiengiamError } from "../../../server/src/errors.ts";
import type { GraphReader } from "../../../server/src/graph/index.ts";
import { askOf, useApi } from "./api.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

describe("a question that cannot be answered", () => {
  it.each([
    [
      "an id that is none",
      '{ person(id: "To Lam") { id } }',
      '"id" takes an id such as person:to-lam.',
    ],
    [
      "a day that is none",
      '{ body(id: "body:bo-noi-vu") { roster(asOf: "2020-02-30") { asOf } } }',
      'A Date is a day as "2018-06-11", not "2020-02-30".',
    ],
    [
      "a period that ends before it begins",
      '{ events(filter: { during: { from: "2020-01-02", to: "2020-01-01" } }) { nodes { id } } }',
      '"filter.during" ends before it begins: exchange "from" and "to".',
    ],
    [
      "certainty without a day",
      '{ person(id: "person:le-van-to") { tenures(certainty: [OUT]) { nodes { id } } } }',
      '"certainty" speaks of a day: give "asOf" with it.',
    ],
    [
      "an empty search",
      '{ search(text: " ") { hits { matchedText } } }',
      '"text" must have 1 to 100 characters beside spaces.',
    ],
    [
      "a field that is none",
      "{ persson { id } }",
      'Cannot query field "persson" on type "Query". Did you mean "person" or "persons"?',
    ],
    [
      "a list that would be too long",
      '{ body(id: "body:bo-noi-vu") { parts(first: 101) { body { id } } } }',
      '"first" must be a whole number from 0 to 100.',
    ],
    [
      "a roster that would be too long",
      '{ body(id: "body:bo-noi-vu") { roster(asOf: "2020-01-01") { holders(first: 1001) { cursor } } } }',
      '"first" must be a whole number from 0 to 1000.',
    ],
    ["a document that is none", "{ person(", "Syntax Error: Expected Name, found <EOF>."],
  ])("says what is wrong with %s", async (_what, query, message) => {
    const { errors } = await api.ask(query);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("says what is wrong with a variable", async () => {
    const { errors } = await api.ask(
      'query ($day: Date!) { body(id: "body:bo-noi-vu") { roster(asOf: $day) { asOf } } }',
      { day: "June" },
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(errors?.[0]?.message).toContain('A Date is a day as "2018-06-11", not "June".');
  });

  it("answers null for what is not there", async () => {
    const { data, errors } = await api.ask(
      '{ person(id: "person:nobody") { id } node(id: "claim:nobody") { id } }',
    );
    expect({ data, errors }).toEqual({ data: { person: null, node: null }, errors: undefined });
  });
});

describe("the last day there is", () => {
  it("is a day to ask about, though it stands for an open bound in the graph", async () => {
    const query = '{ body(id: "body:quan-doi") { roster(asOf: "9999-12-31") { asOf endedOn } } }';
    expect((await api.ask(query)).data).toEqual({
      body: { roster: { asOf: "9999-12-31", endedOn: null } },
    });
  });
});

describe("limits", () => {
  it("tell the cost, from the variables, beside the answer", async () => {
    const query =
      "query ($n: Int) { persons(first: $n) { nodes { tenures(first: 3) { nodes { id post { name } } } } } }";
    // The list, its nodes, and for each of them: the list of tenures, its nodes, and three posts.
    expect((await api.ask(query, { n: 2 })).extensions).toEqual({ cost: 1 + 1 + 2 * (1 + 1 + 3) });
    expect((await api.ask(query, { n: 10 })).extensions).toEqual({
      cost: 1 + 1 + 10 * (1 + 1 + 3),
    });
  });

  it("refuse what costs too much before it is asked", async () => {
    const { errors, data } = await api.ask(`{
      persons(first: 100) { nodes { tenures(first: 100) { nodes { post { body { posts { nodes { name } } } } } } } }
    }`);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: "COST_LIMIT_EXCEEDED" } }]);
  });

  it.each([
    [
      "too deep",
      `{ body(id: "body:x") { ${"partOf { body { ".repeat(11)} id ${"} }".repeat(11)} } }`,
      "levels deep",
    ],
    [
      "too many aliases",
      `{ body(id: "body:x") { ${Array.from({ length: 51 }, (_, n) => `a${n}: name`).join(" ")} } }`,
      "aliases",
    ],
    [
      "too many questions",
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: dataset { version }`).join(" ")} }`,
      "fields at the top",
    ],
  ])("refuse documents with %s", async (_what, query, part) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe("COST_LIMIT_EXCEEDED");
    expect(errors?.[0]?.message).toContain(part);
  });

  it("refuse documents of too many words", async () => {
    const { errors } = await api.ask(`{ ${"dataset { version } ".repeat(1100)} }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("failures of the database", () => {
  function failing(failure: Error): GraphReader {
    const fail = async () => {
      throw failure;
    };
    return { read: fail, readRows: fail };
  }
  const query = '{ person(id: "person:le-van-to") { id } }';

  it.each(["TIMEOUT", "UNAVAILABLE"] as const)("pass %s on with its sentence", async (code) => {
    const { errors } = await askOf(failing(new NiengiamError(code, "Try again.")))(query);
    expect(errors).toMatchObject([
      { message: "Try again.", path: ["person"], extensions: { code } },
    ]);
  });

  it("hide anything else behind a number", async () => {
    const { errors } = await askOf(failing(new Error("secret at bolt://10.0.0.1")))(query);
    expect(errors?.[0]?.message).toMatch(
      /^This question failed on our side\. It is noted as [0-9a-f-]{36}\.$/,
    );
    expect(JSON.stringify(errors)).not.toContain("secret");
  });
});

describe("a running import", () => {
  it("is told beside every answer while its marker stands", async () => {
    const { graph } = api;
    await graph.command("CREATE (:Import {id: 'running', paths: [], bundles: 1, done: 0})");
    try {
      const { data, extensions } = await api.ask("{ dataset { importing } }");
      expect({ data, extensions }).toEqual({
        data: { dataset: { importing: true } },
        extensions: { cost: 1, importing: true },
      });
    } finally {
      await graph.command("MATCH (import:Import {id: 'running'}) DELETE import");
    }
    expect((await api.ask("{ dataset { importing } }")).extensions).toEqual({ cost: 1 });
  });
});
