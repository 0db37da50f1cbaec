import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";

import { createApp } from "../../server/src/app.ts";
import { readConfig } from "../../server/src/config.ts";
import { embeddedPlaces, startEmbedded } from "../../server/src/embedded/index.ts";
import { javaArguments } from "../../server/src/embedded/java-arguments.ts";
import { type ServerProcess, launch } from "../../server/src/embedded/server-process.ts";
import { type Graph, type GraphAddress, connectGraph } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { watchReadiness } from "../../server/src/start/watch-readiness.ts";
import { serve } from "./http/serve.ts";

const dataDir = mkdtempSync(join(tmpdir(), "niengiam-recovery-"));
const places = embeddedPlaces({ dataDir, javaHome: readConfig(process.env).javaHome });

let address: GraphAddress;
let neo4j: Pick<ServerProcess, "pid" | "ended" | "stop">;
let graph: Graph;
let base: string;
const closers: (() => unknown)[] = [];

/** Starts Neo4j again as it was, on the same port. */
async function startAgain(): Promise<void> {
  const args = javaArguments(places.lib, places.home);
  neo4j = await launch(places.java, args, join(dataDir, "console.log"));
  for (;;) {
    const other = await connectGraph(address).catch(() => undefined);
    if (other) return other.close();
    await setTimeout(100);
  }
}

async function ask() {
  const response = await fetch(`${base}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ sources { totalCount } }" }),
  });
  const retryAfter = response.headers.get("retry-after");
  return { status: response.status, retryAfter, body: await response.json() };
}

async function ready() {
  const response = await fetch(`${base}/ready`);
  return { status: response.status, body: await response.json() };
}

const answered = {
  status: 200,
  retryAfter: null,
  body: { data: { sources: { totalCount: 0 } }, extensions: { cost: 1 } },
};
const isReady = { status: 200, body: { state: "READY" } };
const notReady = {
  status: 503,
  body: { state: "UNAVAILABLE", detail: "The database cannot be reached." },
};

beforeAll(async () => {
  const embedded = await startEmbedded(places);
  address = embedded;
  neo4j = embedded;
  graph = await connectGraph(address);
  await applySchema(graph);
  const watch = watchReadiness(graph);
  const log = pino({ level: "silent" });
  const app = createApp({ graph, readiness: () => watch.now(), webRoot: "/nowhere", log });
  const door = await serve(app);
  base = door.base;
  closers.push(door.close, watch.close, () => graph.close());
});

afterAll(async () => {
  for (const close of closers) await close();
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each(["SIGTERM", "SIGKILL"] as const)(
  "a Neo4j that ends by %s is missed at once, and used again when it is back",
  { timeout: 180_000 },
  async (signal) => {
    expect([await ask(), await ready()]).toEqual([answered, isReady]);

    process.kill(neo4j.pid, signal);
    await neo4j.ended;
    const stopped = Date.now();
    expect(await ask()).toEqual({
      status: 503,
      retryAfter: "1",
      body: {
        errors: [
          {
            message: "The database cannot be reached. Check that it runs, then try again.",
            locations: [{ line: 1, column: 3 }],
            path: ["sources"],
            extensions: { code: "UNAVAILABLE" },
          },
        ],
        data: null,
        extensions: { cost: 1 },
      },
    });
    expect(Date.now() - stopped).toBeLessThan(3000);
    await expect.poll(ready, { timeout: 10_000 }).toEqual(notReady);

    await startAgain();
    await expect.poll(ask, { timeout: 10_000 }).toEqual(answered);
    await expect.poll(ready, { timeout: 10_000 }).toEqual(isReady);
  },
);

it("a Neo4j that hangs keeps nobody waiting for long", async () => {
  process.kill(neo4j.pid, "SIGSTOP");
  try {
    await expect(graph.readRows("RETURN 1", {}, { timeout: 100 })).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
    await expect.poll(ready, { timeout: 20_000 }).toEqual(notReady);
  } finally {
    process.kill(neo4j.pid, "SIGCONT");
  }
  await expect.poll(ask, { timeout: 10_000 }).toEqual(answered);
  await expect.poll(ready, { timeout: 20_000 }).toEqual(isReady);
});
