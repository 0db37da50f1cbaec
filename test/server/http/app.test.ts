import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Readiness, createApp } from "../../../server/src/app.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const folder = useTemporaryFolder();
let server: Server;
let base: string;
let now: Readiness = { state: "READY" };

beforeAll(async () => {
  mkdirSync(join(folder.current, "assets"));
  writeFileSync(join(folder.current, "index.html"), "<!doctype html><title>niengiam</title>");
  writeFileSync(join(folder.current, "assets", "app-1a2b.js"), "export {};");
  const graph = { read: async () => [], readRows: async () => [[null, false]] };
  const log = pino({ level: "silent" });
  server = createServer(createApp({ graph, readiness: () => now, webRoot: folder.current, log }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const json = { "content-type": "application/json" };
const query = JSON.stringify({ query: '{ person(id: "person:nobody") { id } }' });

describe("the state of the server", () => {
  it("is alive at once", async () => {
    const response = await fetch(`${base}/health`);
    expect([response.status, await response.json()]).toEqual([200, { state: "ALIVE" }]);
  });

  it.each([
    [200, { state: "READY" }],
    [503, { state: "STARTING", detail: "The database is starting." }],
    [503, { state: "IMPORTING", detail: "3 of 25 bundles." }],
    [503, { state: "UNAVAILABLE" }],
  ] as const)("is told with %i for %o", async (status, state) => {
    now = state;
    const response = await fetch(`${base}/ready`);
    expect([response.status, await response.json()]).toEqual([status, state]);
    expect(response.headers.get("retry-after")).toBe(status === 503 ? "1" : null);
  });
});

describe("the web app", () => {
  it("has its page at every address, never cached without asking", async () => {
    for (const path of ["/", "/person/to-lam"]) {
      const response = await fetch(base + path, { headers: { accept: "text/html" } });
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await response.text()).toContain("<title>niengiam</title>");
    }
  });

  it("has files that are kept for a year, since their name changes with their content", async () => {
    const response = await fetch(`${base}/assets/app-1a2b.js`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(
      (await fetch(`${base}/assets/app-gone.js`, { headers: { accept: "text/html" } })).status,
    ).toBe(404);
  });

  it("lets no other page frame it or run scripts in it", async () => {
    const { headers } = await fetch(base);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("GraphQL over HTTP", () => {
  it("answers a question sent as JSON", async () => {
    const response = await fetch(`${base}/graphql`, { method: "POST", headers: json, body: query });
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { person: null }, extensions: { cost: 1 } },
    ]);
  });

  it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"])(
    "refuses %s, which a page elsewhere could send",
    async (type) => {
      const response = await fetch(`${base}/graphql`, {
        method: "POST",
        headers: { "content-type": type },
        body: query,
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
      });
    },
  );

  it("refuses a body that is larger than any question", async () => {
    const body = JSON.stringify({ query: `{ person(id: "${"x".repeat(300_000)}") { id } }` });
    const response = await fetch(`${base}/graphql`, { method: "POST", headers: json, body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("shows GraphiQL with examples, from this server alone", async () => {
    const response = await fetch(`${base}/graphql`, { headers: { accept: "text/html" } });
    const page = await response.text();
    expect(page).toContain("query TitlesOverTime");
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=["']?https?:/);
  });
});
