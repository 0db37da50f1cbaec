import { createHash } from "node:crypto";

import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { NiengiamError } from "../../../server/src/errors.ts";
import type { GraphReader, GraphWriter } from "../../../server/src/graph/index.ts";
import { createApi } from "../../../server/src/graphql/api.ts";
import { openToPages } from "../../../server/src/http/open-to-pages.ts";
import { createReview } from "../../../server/src/review/index.ts";
import { serve } from "./serve.ts";

// A question may come in on the short way or through graphql-yoga. No reader must be able to tell which it was.

const token = "a-token";
const stored = "query Stored($id: ID!) { person(id: $id) { id } }";
const documentId = `sha256:${createHash("sha256").update(stored).digest("hex")}`;

/** What the database does with the statements of a test. */
let readRows: GraphReader["readRows"];
const answersNothing: GraphReader["readRows"] = async () => [[null, false]];
const fails = (failure: Error) => async () => {
  throw failure;
};

const graph = {
  read: async (_text: string, params = {}) =>
    JSON.stringify(params).includes(createHash("sha256").update(token).digest("base64url"))
      ? [{ name: "Trần Thị Bình" }]
      : [],
  readRows: async (...asked) => readRows(...asked),
} as GraphReader as GraphWriter;

const ways: Record<"short" | "yoga", string> = { short: "", yoga: "" };
const closers: (() => void)[] = [];

beforeAll(async () => {
  const log = pino({ level: "silent" });
  const open = () => createApi(graph, log, new Map([[documentId, stored]]), createReview(graph));
  const short = open();
  const { yoga } = open();
  for (const [way, answer] of [
    ["short", openToPages("POST", short.listen)],
    [
      "yoga",
      openToPages("POST", (request, response, client) => yoga(request, response, { client })),
    ],
  ] as const) {
    const { base, close } = await serve(
      (request, response) => void answer(request, response, undefined),
    );
    ways[way] = `${base}/graphql`;
    closers.push(close);
  }
});
afterAll(() => closers.forEach((close) => close()));
beforeEach(() => {
  readRows = answersNothing;
});

const json = { "content-type": "application/json" };

/** Everything that a reader sees, but for the time and the numbers under which failures are noted. */
async function told(way: keyof typeof ways, init: RequestInit) {
  const response = await fetch(ways[way], init);
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  const body = (await response.text()).replaceAll(
    /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    "<number>",
  );
  return { status: response.status, headers, body };
}

/** @param init made for each way, since a stream can be sent once */
async function toldByBoth(init: () => RequestInit) {
  const short = await told("short", init());
  expect(await told("yoga", init())).toEqual(short);
  return short;
}

/** The status, and the code of every error. */
async function outcome(init: () => RequestInit): Promise<[number, ...string[]]> {
  const { status, body } = await toldByBoth(init);
  const { errors = [] } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
  return [status, ...errors.map(({ extensions }) => extensions.code)];
}

const post = (body: string, headers: Record<string, string> = json) => ({
  method: "POST",
  headers,
  body,
});
const asking = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const person = asking('{ person(id: "person:a") { id } }');
const long = (length: number) => asking(`{ person(id: "${"x".repeat(length)}") { id } }`);
const nested = (depth: number) =>
  `{ body(id: "body:x") { ${"partOf { body { ".repeat(depth)} id ${"} }".repeat(depth)} } }`;
const dear =
  "{ persons(first: 100) { nodes { tenures(first: 100) { nodes { post { body { posts { nodes { name } } } } } } } } }";
const twoOperations = "query A { __typename } query B { __schema { queryType { name } } }";
const withId = "query ($id: ID!) { person(id: $id) { id } }";

describe("questions", () => {
  it.each<[string, string, ...(number | string)[]]>([
    ["that are answered", person, 200],
    ["on the schema", asking("{ __schema { queryType { name } } __typename }"), 200],
    ["with a variable", asking(withId, { variables: { id: "person:a" } }), 200],
    [
      "with nothing for what is optional",
      asking("{ __typename }", { variables: null, operationName: null, extensions: null }),
      200,
    ],
    ["one of several", asking(twoOperations, { operationName: "B" }), 200],
    ["stored", JSON.stringify({ documentId, variables: { id: "person:a" } }), 200],
    ["not stored", JSON.stringify({ documentId: "sha256:0" }), 404, "BAD_USER_INPUT"],
    ["in broken JSON", "{", 400, "BAD_USER_INPUT"],
    ["in an empty body", "", 400, "BAD_USER_INPUT"],
    ["in a batch", `[${person}]`, 400, "BAD_USER_INPUT"],
    ["that are null", "null", 400, "BAD_USER_INPUT"],
    ["that are a number", "5", 400, "BAD_USER_INPUT"],
    ["without a text", "{}", 400, "BAD_USER_INPUT"],
    ["whose text is none", '{"query": 5}', 400, "BAD_USER_INPUT"],
    [
      "whose variables are none",
      asking(withId, { variables: ["person:a"] }),
      400,
      "BAD_USER_INPUT",
    ],
    ["whose operation has no name", asking(withId, { operationName: 5 }), 400, "BAD_USER_INPUT"],
    [
      "with a parameter that is not known",
      asking("{ __typename }", { queries: [] }),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "for an operation that is not there",
      asking(twoOperations, { operationName: "C" }),
      400,
      "BAD_USER_INPUT",
    ],
    ["of several operations", asking(twoOperations), 400, "BAD_USER_INPUT"],
    ["that break off", asking("{ person("), 200, "BAD_USER_INPUT"],
    [
      "for two fields that are none",
      asking("{ persson { id } boddy { id } }"),
      200,
      "BAD_USER_INPUT",
      "BAD_USER_INPUT",
    ],
    ["without a variable", asking(withId), 200, "BAD_USER_INPUT"],
    [
      "with an argument out of range",
      asking("{ persons(first: 101) { nodes { id } } }"),
      200,
      "BAD_USER_INPUT",
    ],
    ["that are too deep", asking(nested(11)), 200, "COST_LIMIT_EXCEEDED"],
    ["that are too dear", asking(dear), 200, "COST_LIMIT_EXCEEDED"],
    ["of too many words", asking(`{ ${"__typename ".repeat(2100)} }`), 200, "BAD_USER_INPUT"],
    [
      "by too many names",
      asking(`{ ${Array.from({ length: 51 }, (_, n) => `a${n}: __typename`).join(" ")} }`),
      200,
      "COST_LIMIT_EXCEEDED",
    ],
    ["that are too long", long(300_000), 413, "BAD_USER_INPUT"],
    ["for reviewers", asking("{ reviewer }"), 401, "UNAUTHENTICATED"],
    [
      "that write",
      asking('mutation { acceptDraft(id: "draft:a", version: 1) { id } }'),
      401,
      "UNAUTHENTICATED",
    ],
  ])("%s are told the same", async (_what, body, ...expected) => {
    expect(await outcome(() => post(body))).toEqual(expected);
  });

  it("are answered with what they cost", async () => {
    const { body, headers } = await toldByBoth(() => post(person));
    expect(JSON.parse(body)).toEqual({ data: { person: null }, extensions: { cost: 1 } });
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "content-length": String(body.length),
      "content-type": "application/json; charset=utf-8",
    });
  });

  it("say beside their answer that an import is under way", async () => {
    readRows = async () => [[null, true]];
    const { body } = await toldByBoth(() => post(person));
    expect(JSON.parse(body)).toHaveProperty("extensions", { cost: 1, importing: true });
  });
});

describe("what reviewers send", () => {
  const from = (sent: string) => ({ ...json, authorization: `Bearer ${sent}` });

  it.each<[string, string, string, ...(number | string)[]]>([
    ["a question", token, asking("{ reviewer }"), 200],
    ["more than a question", token, long(300_000), 200, "BAD_USER_INPUT"],
    ["more than an article", token, long(12_000_000), 413, "BAD_USER_INPUT"],
    ["more than a question with a wrong token", "wrong", long(300_000), 401, "UNAUTHENTICATED"],
  ])("is told the same: %s", async (_what, sent, body, ...expected) => {
    expect(await outcome(() => post(body, from(sent)))).toEqual(expected);
  });
});

describe("failures of the database", () => {
  const both = asking('{ person(id: "person:a") { id } dataset { version } }');

  it.each<[string, Error, number, string]>([
    ["that may be over soon", new NiengiamError("UNAVAILABLE", "Try again."), 503, "UNAVAILABLE"],
    ["that took too long", new NiengiamError("TIMEOUT", "Ask for less."), 200, "TIMEOUT"],
    ["that nobody expected", new Error("secret at bolt://10.0.0.1"), 200, "INTERNAL"],
  ])("%s are told the same", async (_what, failure, status, code) => {
    readRows = fails(failure);
    expect(await outcome(() => post(both))).toEqual([status, code, code]);
    const { body, headers } = await toldByBoth(() => post(both));
    expect(body).not.toContain("secret");
    expect(headers["retry-after"]).toBe(status === 503 ? "1" : undefined);
  });

  it("leave what could be answered", async () => {
    readRows = async (_text, params = {}) => {
      if (params["id_1"] === "person:b") throw new NiengiamError("UNAVAILABLE", "Try again.");
      return [[["person:a"], false]];
    };
    const query = '{ a: person(id: "person:a") { id } b: person(id: "person:b") { id } }';
    expect(await outcome(() => post(asking(query)))).toEqual([200, "UNAVAILABLE"]);
  });
});

it("an answer that no reader can use is cut off", async () => {
  readRows = async () => [[["person:a", "x".repeat(8_000_000)], false]];
  expect(await outcome(() => post(asking('{ person(id: "person:a") { id name } }')))).toEqual([
    200,
    "COST_LIMIT_EXCEEDED",
  ]);
});

describe("the form of an answer", () => {
  const spec = "application/graphql-response+json";

  it.each([
    ["*/*", "application/json"],
    ["application/*", "application/json"],
    ["application/json", "application/json"],
    ["Application/JSON; charset=UTF-8", "application/json"],
    [spec, spec],
    [`${spec}, application/json;q=0.9`, spec],
    [`application/json, ${spec}`, "application/json"],
    [`text/html, ${spec}; charset=utf-16, */*`, "application/json"],
  ])("is the first that is accepted: %s", async (accept, type) => {
    const { status, headers } = await toldByBoth(() => post(person, { ...json, accept }));
    expect([status, headers["content-type"]]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it.each([
    "text/html",
    "text/event-stream",
    "multipart/mixed",
    "application/json; charset=utf-16",
  ])("is refused when it is none of JSON: %s", async (accept) => {
    expect(await outcome(() => post(person, { ...json, accept }))).toEqual([406, "BAD_USER_INPUT"]);
  });

  it.each([
    ["that break off", "{ person("],
    ["for a field that is none", "{ persson { id } }"],
    ["without a variable", withId],
    ["that are too dear", dear],
  ])("tells by its status, where that is asked for, of questions %s", async (_what, query) => {
    const [status] = await outcome(() => post(asking(query), { ...json, accept: spec }));
    expect(status).toBe(400);
  });
});

describe("requests in another form", () => {
  it.each([
    ["application/json; charset=utf-8", 200],
    ["application/json ;charset=utf-8", 200],
    ["Application/JSON", 200],
    ["application/graphql+json", 200],
    ["application/graphql", 415],
    ["application/x-www-form-urlencoded", 415],
    ["text/plain", 415],
    ["multipart/form-data; boundary=x", 415],
  ])("are told the same: %s", async (type, status) => {
    expect((await toldByBoth(() => post(person, { "content-type": type }))).status).toBe(status);
  });

  it.each(["GET", "PUT", "DELETE", "OPTIONS"])("are told the same: %s", async (method) => {
    const { status } = await toldByBoth(() => ({
      method,
      headers: { origin: "https://elsewhere.example" },
    }));
    expect(status).toBe(method === "OPTIONS" ? 204 : 405);
  });

  it.each([
    [100, 200],
    [300_000, 413],
  ])(
    "are told the same: a body that does not tell its length, of %i bytes",
    async (length, status) => {
      const init = () =>
        ({
          ...post(""),
          body: new Blob([length > 1000 ? long(length) : person]).stream(),
          duplex: "half",
        }) as RequestInit;
      expect((await toldByBoth(init)).status).toBe(status);
    },
  );
});

it.each(["short", "yoga"] as const)(
  "a question ends when its reader leaves on the %s way",
  async (way) => {
    let begun: AbortSignal | undefined;
    readRows = async (_text, _params, options) => {
      begun = options?.signal;
      return new Promise(() => {});
    };
    const leaving = new AbortController();
    const question = fetch(ways[way], { ...post(person), signal: leaving.signal });
    await expect.poll(() => begun?.aborted).toBe(false);
    leaving.abort();
    await expect(question).rejects.toThrow("abort");
    await expect.poll(() => begun?.aborted).toBe(true);
  },
);
