import pino from "pino";
import { expect, test } from "vitest";

import type { GraphReader } from "../../../server/src/graph/index.ts";
import { createApi } from "../../../server/src/graphql/api.ts";
import { isFinished } from "../../../server/src/graphql/execute-finished.ts";
import { answerWith, readSchema } from "../../../server/src/graphql/schema.ts";
import { extendWithReview } from "../../../server/src/review/index.ts";

/** Answers a query from a graph that gives, by the key of each field at the top, this tree. */
async function ask(query: string, trees: Readonly<Record<string, unknown>>) {
  const left = Object.values(trees);
  const graph: GraphReader = {
    read: () => Promise.resolve([]),
    readRows: () => Promise.resolve([[left.shift(), false]]),
  };
  const api = createApi(graph, pino({ level: "silent" }));
  const response = await api.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { text, ...(JSON.parse(text) as { data: unknown; errors?: unknown[] }) };
}

const an = ["person:nguyen-van-an", "Nguyễn Văn An"];
const post = ["post:bo.bo-truong", "Bộ trưởng"];

test("an answer has the keys in the order of the question, whatever they are called", async () => {
  const { text } = await ask(
    `{ b: person(id: "person:nguyen-van-an") { kind: __typename __proto__: id constructor: name ...More } a: person(id: "person:x") { id } }
     fragment More on Person { id kind: __typename name }`,
    { b: an, a: null },
  );
  expect(text.slice(0, text.indexOf(',"extensions"'))).toBe(
    '{"data":{"b":{"kind":"Person","__proto__":"person:nguyen-van-an","constructor":"Nguyễn Văn An","id":"person:nguyen-van-an","name":"Nguyễn Văn An"},"a":null}',
  );
});

test.each([
  ["alone", ""],
  ["beside what graphql-js answers", "__schema { queryType { name } }"],
])("a node of any kind says of which it is, %s", async (_case, beside) => {
  const { data } = await ask(
    `{ ${beside} one: node(id: "person:nguyen-van-an") { ...Told } other: node(id: "post:bo.bo-truong") { ...Told } }
     fragment Told on Node { kind: __typename id ... on Person { name } ... on Post { label } }`,
    { one: [an[0], an[1], null], other: [post[0], null, post[1]] },
  );
  expect(data).toMatchObject({
    one: { kind: "Person", id: "person:nguyen-van-an", name: "Nguyễn Văn An" },
    other: { kind: "Post", id: "post:bo.bo-truong", label: "Bộ trưởng" },
  });
});

test("pages tell what is asked of them, in its order", async () => {
  const { data } = await ask(
    `{ persons(first: 1) { pageInfo { __typename hasNextPage } nodes { name } __typename again: nodes { id } totalCount } }`,
    {
      persons: [
        [
          ["key 1", [an[1]], [an[0]]],
          ["key 2", ["Trần Thị Bình"], ["person:b"]],
        ],
        2,
      ],
    },
  );
  expect(JSON.stringify(data)).toBe(
    '{"persons":{"pageInfo":{"__typename":"PageInfo","hasNextPage":true},"nodes":[{"name":"Nguyễn Văn An"}],' +
      '"__typename":"PersonConnection","again":[{"id":"person:nguyen-van-an"}],"totalCount":2}}',
  );
});

test("what the graph must not lack takes its field away, and no other", async () => {
  const { data, errors } = await ask(
    `{ b: person(id: "person:b") { id name } a: person(id: "person:nguyen-van-an") { id name } }`,
    { b: ["person:b", null], a: an },
  );
  expect(data).toEqual({ b: null, a: { id: "person:nguyen-van-an", name: "Nguyễn Văn An" } });
  expect(errors).toEqual([
    {
      message: expect.stringMatching(
        /^This question failed on our side\. It is noted as [-0-9a-f]{36}\.$/,
      ),
      locations: [{ line: 1, column: 3 }],
      path: ["b"],
      extensions: { code: "INTERNAL" },
    },
  ]);
});

test("all that readers ask gives finished trees, and what reviewers ask beside it does not", () => {
  const reading = answerWith(readSchema(), () => Promise.resolve(null));
  const fieldsOf = (schema: typeof reading) =>
    Object.values(schema.getQueryType()?.getFields() ?? {});
  const both = fieldsOf(extendWithReview(reading));
  expect(both.length).toBeGreaterThan(fieldsOf(reading).length);
  expect(both.filter(isFinished).map(({ name }) => name)).toEqual(
    fieldsOf(reading).map(({ name }) => name),
  );
});
