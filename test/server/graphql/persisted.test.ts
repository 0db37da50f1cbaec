import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { expect, it } from "vitest";

import { createApi } from "../../../server/src/graphql/api.ts";
import { readStoredOperations } from "../../../server/src/graphql/stored-operations.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const text = "query Person($id: ID!) { person(id: $id) { id } }";
const documentId = `sha256:${createHash("sha256").update(text).digest("hex")}`;
const variables = { id: "person:a" };
const answered = { data: { person: null }, extensions: { cost: 1 } };

const folder = useTemporaryFolder();

async function post(question: object) {
  writeFileSync(join(folder.current, "operations.json"), JSON.stringify({ [documentId]: text }));
  const graph = { read: async () => [], readRows: async () => [[null, false]] };
  const operations = readStoredOperations(folder.current);
  const api = createApi(graph, pino({ level: "silent" }), operations);
  const response = await api.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return { status: response.status, body: await response.json() };
}

it("a stored operation is asked by the hash of its text", async () => {
  expect(await post({ documentId, variables })).toEqual({ status: 200, body: answered });
});

it("any other is asked by its text, with a hash or without", async () => {
  const query = '{ person(id: "person:b") { __typename } }';
  expect(await post({ query })).toEqual({ status: 200, body: answered });
  expect(await post({ query, documentId: "sha256:0" })).toEqual({ status: 200, body: answered });
});

it.each(["sha256:0", "constructor", 5, {}])(
  "an unknown hash is not found, so that its text is sent: %j",
  async (unknown) => {
    const message = 'No document of this id is stored here. Send its text as "query".';
    expect(await post({ documentId: unknown, variables })).toEqual({
      status: 404,
      body: { errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] },
    });
  },
);

it("a stored operation needs its variables as any other", async () => {
  const { body } = await post({ documentId });
  expect(body).toMatchObject({
    errors: [{ locations: [{ line: 1, column: 14 }], extensions: { code: "BAD_USER_INPUT" } }],
  });
});

it("where no web app was built, nothing is stored", () => {
  expect(readStoredOperations(join(folder.current, "absent"))).toEqual(new Map());
});
