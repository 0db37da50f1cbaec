import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import type { GraphReader } from "../../../server/src/graph/index.ts";
import { useGraph } from "../../support/graph.ts";
import { serve } from "./serve.ts";

/** Takes minutes unless it is stopped. */
const endless = `
  UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b
  WITH a, b WHERE a + b < 0 RETURN count(*) AS endless`;

const graph = useGraph();
let base: string;
let close: () => void;

/** How many such statements the database runs. */
async function running(): Promise<number> {
  const rows = await graph.current.readRows(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN currentQuery",
    { text: "AS endless" },
  );
  return rows.length;
}

beforeAll(async () => {
  const reader: GraphReader = {
    read: async () => [],
    readRows: (_text, _params, options) => graph.current.readRows(endless, {}, options),
  };
  const log = pino({ level: "silent" });
  const readiness = () => ({ state: "READY" }) as const;
  const app = createApp({ graph: reader, readiness, webRoot: "/nowhere", log });
  ({ base, close } = await serve(app));
});
afterAll(() => close());

it("a statement ends when its reader leaves", async () => {
  const leaving = new AbortController();
  const question = fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ person(id: "person:a") { id } b: dataset { version } }' }),
    signal: leaving.signal,
  });
  await expect.poll(running, { timeout: 8000 }).toBe(2);
  leaving.abort();
  await expect(question).rejects.toThrow("abort");
  // Left to itself it would go on for ten seconds.
  await expect.poll(running, { timeout: 5000 }).toBe(0);
});

it("a statement ends when its time is over, and the reader is told", async () => {
  await expect(graph.current.readRows(endless, {}, { timeout: 300 })).rejects.toMatchObject({
    code: "TIMEOUT",
    message: "The question took too long. Ask for less, or add a filter.",
  });
  await expect.poll(running, { timeout: 5000 }).toBe(0);
});

it("nothing is asked for a reader who has left already", async () => {
  const signal = AbortSignal.abort();
  await expect(graph.current.readRows(endless, {}, { signal })).rejects.toMatchObject({
    code: "TIMEOUT",
  });
  expect(await running()).toBe(0);
});
