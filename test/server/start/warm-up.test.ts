import { expect, it } from "vitest";

import type { GraphReader } from "../../../server/src/graph/index.ts";
import { warmUp } from "../../../server/src/start/warm-up.ts";

const operations = new Map([
  [
    "sha256:1",
    "query Person($id: ID!) { person(id: $id) { ...Name } } fragment Name on Person { name }",
  ],
  [
    "sha256:2",
    "query Roster($id: ID!, $first: Int) { body(id: $id) { hosted(first: $first) { totalCount } } }",
  ],
]);

/** A graph that answers nothing, and notes what it is asked. */
function noting(answer: () => Promise<unknown[][]>) {
  const asked: { kind: string | undefined; id: unknown; timeout: number | undefined }[] = [];
  const readRows: GraphReader["readRows"] = async (text, params = {}, options = {}) => {
    const kind = /\b(Person|Body)\b/.exec(text)?.[0];
    asked.push({ kind, id: params["id_1"], timeout: options.timeout });
    return answer();
  };
  return { asked, graph: { read: async () => [], readRows } };
}

const { signal } = new AbortController();
const id = "person:nobody";
const timeout = 60_000;

it("asks each operation in its order, with and without its optional variables, and has patience", async () => {
  const { asked, graph } = noting(async () => [[null, false]]);
  await warmUp(graph, operations, signal);
  expect(asked).toEqual([
    { kind: "Person", id, timeout },
    { kind: "Body", id, timeout },
    { kind: "Body", id, timeout },
  ]);
});

it("does not mind a database that is going away", async () => {
  const { asked, graph } = noting(async () => {
    throw new Error("gone");
  });
  await warmUp(graph, operations, signal);
  expect(asked).toHaveLength(3);
});

it("stops when the server does, and does nothing where no web app was built", async () => {
  const { asked, graph } = noting(async () => [[null, false]]);
  await warmUp(graph, operations, AbortSignal.abort());
  await warmUp(graph, new Map(), signal);
  expect(asked).toEqual([]);
});
