import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";

import { warmUp } from "../../../server/src/start/warm-up.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const folder = useTemporaryFolder();
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

it("asks each operation with the fragments it uses, with and without its optional variables", async () => {
  const operations = `
    query Person($id: ID!) { person(id: $id) { ...Name } }
    query Roster($id: ID!, $asOf: Date, $ids: [ID!]) { body(id: $id) { name } }
    fragment Name on Person { name }`;
  await writeFile(join(folder.current, "operations.graphql"), operations);

  await warmUp(address, folder.current, signal);

  const person =
    "query Person($id: ID!) {\n  person(id: $id) {\n    ...Name\n  }\n}\n\nfragment Name on Person {\n  name\n}";
  const roster =
    "query Roster($id: ID!, $asOf: Date, $ids: [ID!]) {\n  body(id: $id) {\n    name\n  }\n}";
  const id = "person:nobody";
  expect(asked).toEqual([
    { query: person, variables: { id } },
    { query: roster, variables: { id } },
    { query: roster, variables: { id, asOf: "2020-01-01", ids: [id] } },
  ]);
});

it("does nothing where no web app was built", async () => {
  await warmUp(address, join(folder.current, "absent"), signal);
  expect(asked).toEqual([]);
});

it("does not mind a server that is going away", async () => {
  await writeFile(
    join(folder.current, "operations.graphql"),
    "query Dataset { dataset { version } }",
  );
  server.close();
  await expect(warmUp(address, folder.current, signal)).resolves.toBeUndefined();
});
