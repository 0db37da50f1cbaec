import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Readiness, createApp } from "../../../server/src/app.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { serve } from "./serve.ts";

const folder = useTemporaryFolder();
let base: string;
let close: () => void;
let now: Readiness = { state: "READY" };

beforeAll(async () => {
  mkdirSync(join(folder.current, "assets"));
  writeFileSync(join(folder.current, "index.html"), "<!doctype html><title>niengiam</title>");
  writeFileSync(join(folder.current, "assets", "app-1a2b.js"), "export {};");
  const graph = { read: async () => [], readRows: async () => [[null, false]] };
  const log = pino({ level: "silent" });
  const app = createApp({ graph, readiness: () => now, webRoot: folder.current, log });
  ({ base, close } = await serve(app));
});
afterAll(() => close());

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
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("may be framed where it is made to be embedded", async () => {
    const { status, headers } = await fetch(`${base}/embed`, { headers: { accept: "text/html" } });
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).not.toContain("frame-ancestors");
    expect(headers.get("x-frame-options")).toBeNull();
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

  const notJson = {
    errors: [
      {
        message:
          'Send questions by POST as JSON, with the header "content-type: application/json".',
        extensions: { code: "BAD_USER_INPUT" },
      },
    ],
  };

  it.each([
    "application/x-www-form-urlencoded",
    "text/plain",
    "text/plain; application/json",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/jsonp",
    "",
  ])("refuses a body of type %j, as a page elsewhere could send", async (type) => {
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": type },
      body: query,
    });
    expect([response.status, await response.json()]).toEqual([415, notJson]);
  });

  it.each(["application/json; charset=utf-8", "application/graphql+json"])(
    "takes a body of type %j",
    async (type) => {
      const headers = { "content-type": type };
      const response = await fetch(`${base}/graphql`, { method: "POST", headers, body: query });
      expect(response.status).toBe(200);
    },
  );

  it.each(["GET", "PUT", "DELETE"])(
    "refuses %s, as an address elsewhere could ask",
    async (method) => {
      const address = `${base}/graphql?query=${encodeURIComponent("{ dataset { version } }")}`;
      for (const headers of [{}, json]) {
        const response = await fetch(address, { method, headers });
        expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
        expect(await response.json()).toEqual(notJson);
      }
    },
  );

  it("lets pages elsewhere ask, without what the reader's browser knows of this server", async () => {
    const response = await fetch(`${base}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe("content-type");
    expect(response.headers.get("access-control-allow-credentials")).not.toBe("true");
  });

  const large = JSON.stringify({ query: `{ person(id: "${"x".repeat(300_000)}") { id } }` });

  it.each([
    ["of a length that is told", () => large],
    ["that goes on without telling its length", () => new Blob([large]).stream()],
  ])("refuses a body %s and is larger than any question", async (_what, body) => {
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: json,
      body: body(),
      duplex: "half",
    } as RequestInit);
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message: "A question may have at most 200000 bytes. Ask in several requests.",
            extensions: { code: "BAD_USER_INPUT" },
          },
        ],
      },
    ]);
  });

  it("takes a body that does not tell its length", async () => {
    const body = new Blob([query]).stream();
    const request = { method: "POST", headers: json, body, duplex: "half" } as RequestInit;
    const response = await fetch(`${base}/graphql`, request);
    expect(await response.json()).toEqual({ data: { person: null }, extensions: { cost: 1 } });
  });

  it("refuses what is no question, in words for the reader", async () => {
    const told = async (body: string) => {
      const response = await fetch(`${base}/graphql`, { method: "POST", headers: json, body });
      return ((await response.json()) as { errors: { message: string }[] }).errors;
    };
    const refusal = (message: string) => [{ message, extensions: { code: "BAD_USER_INPUT" } }];
    expect(await told("not json")).toEqual(refusal("POST body sent invalid JSON."));
    expect(await told(`[${query}, ${query}]`)).toEqual(refusal("Batching is not supported."));
    expect(await told("{}")).toEqual(refusal("Must provide query string."));
  });

  it("shows GraphiQL with examples, from this server alone", async () => {
    const response = await fetch(`${base}/graphql`, { headers: { accept: "text/html" } });
    const page = await response.text();
    expect(page).toContain("query TitlesOverTime");
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=["']?https?:/);
  });
});
