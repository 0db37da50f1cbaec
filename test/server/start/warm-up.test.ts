import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";

import { warmUp } from "../../../server/src/start/warm-up.ts";

const { signal } = new AbortController();
let server: Server;
let address: string;
let asked: unknown[];

beforeEach(async () => {
  asked = [];
  server = createServer();
  server.on("request", async (request, response) => {
    asked.push(await json(request));
    response.end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

it("asks each operation by its id, with and without its optional variables", async () => {
  const operations = new Map([
    [
      "sha256:1",
      "query Person($id: ID!) { person(id: $id) { ...Name } } fragment Name on Person { name }",
    ],
    ["sha256:2", "query Roster($id: ID!, $asOf: Date, $ids: [ID!]) { body(id: $id) { name } }"],
  ]);

  await warmUp(address, operations, signal);

  const id = "person:nobody";
  expect(asked).toEqual([
    { documentId: "sha256:1", variables: { id } },
    { documentId: "sha256:2", variables: { id } },
    { documentId: "sha256:2", variables: { id, asOf: "2020-01-01", ids: [id] } },
  ]);
});

it("does nothing where no web app was built", async () => {
  await warmUp(address, new Map(), signal);
  expect(asked).toEqual([]);
});

it("does not mind a server that is going away", async () => {
  server.close();
  const operations = new Map([["sha256:1", "query Dataset { dataset { version } }"]]);
  await expect(warmUp(address, operations, signal)).resolves.toBeUndefined();
});
