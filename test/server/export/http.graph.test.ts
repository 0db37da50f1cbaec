import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import { openExport, readRequest } from "../../../server/src/export/index.ts";
import type { GraphReader } from "../../../server/src/graph/index.ts";
import { applySchema } from "../../../server/src/seeding/index.ts";
import { useGraph } from "../../support/graph.ts";
import { loadBundles } from "../../support/load-bundles.ts";
import { askOf } from "../graphql/api.ts";
import { serve } from "../http/serve.ts";
import { take } from "./take.ts";
import { tiny } from "./tiny.ts";

const graph = useGraph();
const closers: (() => void)[] = [];
let base: string;

/** Serves a graph until the tests of the file are over. */
async function serveGraph(reader: GraphReader): Promise<string> {
  const readiness = () => ({ state: "READY" }) as const;
  const log = pino({ level: "silent" });
  const served = await serve(createApp({ graph: reader, readiness, webRoot: "/nowhere", log }));
  closers.push(served.close);
  return served.base;
}

beforeAll(async () => {
  await applySchema(graph.current);
  await loadBundles(graph.current, tiny);
  base = await serveGraph(graph.current);
});
afterAll(() => {
  for (const close of closers) close();
});

describe("GET /export", () => {
  it("streams a file that says of which version it is and under which licence", async () => {
    const response = await fetch(`${base}/export/graphml`);
    const { data } = await askOf(graph.current)("{ dataset { version } }");
    const { version } = (data as { dataset: { version: string } }).dataset;
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/graphml+xml; charset=utf-8",
      "content-disposition": `attachment; filename="niengiam-${version}.graphml"`,
      "x-dataset-version": version,
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(await take(graph.current, "graphml"))).toBe(true);
  });

  it.each([
    ["csv", "csv", {}, "application/zip"],
    [
      "csv?table=persons&bom=true",
      "csv",
      { table: "persons", bom: true },
      "text/csv; charset=utf-8",
    ],
    ["csv?table=persons&bom=false", "csv", { table: "persons" }, "text/csv; charset=utf-8"],
    ["yaml", "yaml", {}, "application/x-tar"],
    [
      "jsonl?ids=body:bo,person:tran-thi-binh",
      "jsonl",
      { ids: ["body:bo", "person:tran-thi-binh"] },
      "application/jsonl; charset=utf-8",
    ],
    [
      "jsonl?ids=body:bo&ids=person:tran-thi-binh",
      "jsonl",
      { ids: ["body:bo", "person:tran-thi-binh"] },
      "application/jsonl; charset=utf-8",
    ],
  ])("answers %s", async (address, format, given, type) => {
    const response = await fetch(`${base}/export/${address}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    const body = Buffer.from(await response.arrayBuffer());
    expect(body.equals(await take(graph.current, format, given))).toBe(true);
  });

  it("answers HEAD without a body", async () => {
    const response = await fetch(`${base}/export/csv`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  const refusal = (message: string) => ({
    errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
  });
  const formats = "Expected one of csv, jsonl, yaml, graphml, gexf, ftm.";

  it.each([
    [400, "xlsx", `There is no format "xlsx". ${formats}`],
    [400, "", `There is no format "". ${formats}`],
    [400, "%E0%A4", `There is no format "%E0%A4". ${formats}`],
    [400, "csv?page=2", "unknown page; expected ids, table, bom or history"],
    [400, "jsonl?ids=", "ids: expected at least one id, as person:to-lam."],
    [
      400,
      "jsonl?ids=person:nobody",
      "1 of the ids are of no entity of the graph: person:nobody. Expected ids as person:to-lam.",
    ],
  ])("refuses with %i %s", async (status, address, message) => {
    const response = await fetch(`${base}/export/${address}`);
    expect([response.status, await response.json()]).toEqual([status, refusal(message)]);
  });

  it("refuses to be asked by POST", async () => {
    const response = await fetch(`${base}/export/csv`, { method: "POST" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await response.json()).toEqual(refusal("Ask for an export by GET."));
  });
});

describe("an export that cannot be completed", () => {
  it("is an error when the graph was changed meanwhile", async () => {
    const opened = await openExport(graph.current, readRequest("jsonl", {}));
    await graph.current.command(
      "MATCH (bundle:Bundle {id: 'article.tiny'}) SET bundle.hash = 'other'",
    );
    const read = async () => {
      for await (const part of opened.bytes()) void part;
    };
    await expect(read()).rejects.toMatchObject({
      code: "CONFLICT",
      message: "The graph was changed while it was exported. Export it again.",
    });
  });

  it("waits for imports", async () => {
    await graph.current.command("CREATE (:Import {id: 'running', paths: [], bundles: 0, done: 0})");
    const response = await fetch(`${base}/export/csv`);
    await graph.current.command("MATCH (import:Import) DELETE import");
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      503,
      "5",
      {
        errors: [
          {
            message: "An import is not completed yet. Export when it is.",
            extensions: { code: "UNAVAILABLE" },
          },
        ],
      },
    ]);
  });

  /** The graph, but for questions that are answered otherwise. */
  function insteadOf(pattern: RegExp, answer: GraphReader["read"]): GraphReader {
    const { current } = graph;
    return {
      ...current,
      read: (text, params, options) =>
        pattern.test(text) ? answer(text, params, options) : current.read(text, params, options),
    };
  }

  it("is told as a neutral sentence before its first byte", async () => {
    const broken = await serveGraph(
      insteadOf(/\(node:Person/, () => Promise.reject(new Error("secret"))),
    );
    const response = await fetch(`${broken}/export/csv?table=persons`);
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        errors: [
          {
            message: "The export failed. The log of the server says why.",
            extensions: { code: "INTERNAL" },
          },
        ],
      },
    ]);
  });

  it("is broken off later, so that nobody takes a part for the whole", async () => {
    const broken = await serveGraph(
      insteadOf(/\(node:Tenure/, () => Promise.reject(new Error("gone"))),
    );
    const response = await fetch(`${broken}/export/csv`);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow("terminated");
  });

  it("ends when its reader leaves, and leaves no more than four at a time", async () => {
    let waiting = 0;
    const stuck = await serveGraph(
      insteadOf(/\(node:Person/, (_text, _params, options) => {
        waiting += 1;
        return new Promise((_resolve, reject) => {
          options?.signal?.addEventListener("abort", () => {
            waiting -= 1;
            reject(new Error("left"));
          });
        });
      }),
    );
    const leaving = new AbortController();
    const asked = [1, 2, 3, 4].map(() =>
      fetch(`${stuck}/export/csv?table=persons`, { signal: leaving.signal }).catch(() => "left"),
    );
    await expect.poll(() => waiting).toBe(4);
    const fifth = await fetch(`${stuck}/export/csv?table=persons`);
    expect([fifth.status, fifth.headers.get("retry-after")]).toEqual([503, "1"]);
    leaving.abort();
    expect(await Promise.all(asked)).toEqual(["left", "left", "left", "left"]);
    await expect.poll(() => waiting).toBe(0);
  });
});
