import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";

import { useGraph } from "../../support/graph.ts";

const graph = useGraph();
let asked = 0;
const listener = createServer((_request, response) => {
  asked += 1;
  response.end("a,b\n");
});

beforeAll(async () => {
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
});
afterAll(() => void listener.close());

test("LOAD CSV cannot reach another machine", async () => {
  const address = listener.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(
    graph.current.read("LOAD CSV FROM $url AS row RETURN row", {
      url: `http://127.0.0.1:${port}/rows.csv`,
    }),
  ).rejects.toMatchObject({ driverCode: "Neo.ClientError.Statement.ExternalResourceFailed" });
  expect(asked).toBe(0);
});

test("LOAD CSV cannot read a file of the machine", async () => {
  await expect(
    graph.current.read("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"),
  ).rejects.toMatchObject({ driverCode: "Neo.ClientError.Statement.ExternalResourceFailed" });
});
