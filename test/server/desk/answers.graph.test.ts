import { request } from "node:http";

import { beforeAll, describe, expect, it } from "vitest";

import { deskMark } from "../../../server/src/graph/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { useDesk } from "./open-desk.ts";

const graph = useGraph();
const desk = useDesk();
const small = useDesk({ rows: 3 });
const thin = useDesk({ wireBytes: 100_000 });

beforeAll(async () => {
  await emptyGraph(graph.current);
  await graph.current.command(`
    CREATE (:Person {id: 'person:an', name: 'Nguyễn Văn An'})-[:HELD]->(:Tenure {id: 'tenure:an', attested: ['2020-01-01']})`);
});

const values = `
  RETURN 1 AS whole, 1.5 AS part, 9007199254740993 AS large, 0.0 / 0.0 AS nan, null AS nothing, true AS yes,
    'Tô "Lâm", a\nb' AS text, [1, [2]] AS list, {a: 1} AS map, date('2020-02-29') AS day, duration('P1Y2M') AS long`;
const path = "MATCH path = (:Person {id: 'person:an'})-[:HELD]->(:Tenure) RETURN path";

async function json(statement: string) {
  const { status, text } = await desk.ask({ statement });
  const { milliseconds: _, ...answer } = JSON.parse(text);
  return { status, ...answer };
}

describe("an answer", () => {
  it("is JSON with columns, rows and their number", async () => {
    expect(await json(values)).toEqual({
      status: 200,
      columns: [
        "whole",
        "part",
        "large",
        "nan",
        "nothing",
        "yes",
        "text",
        "list",
        "map",
        "day",
        "long",
      ],
      rows: [
        [
          1,
          1.5,
          "9007199254740993",
          "NaN",
          null,
          true,
          'Tô "Lâm", a\nb',
          [1, [2]],
          { a: 1 },
          "2020-02-29",
          "P1Y2M",
        ],
      ],
      rowCount: 1,
      truncated: false,
    });
  });

  it("is CSV, in which everything but plain values is JSON", async () => {
    const { status, type, text } = await desk.ask({ statement: values }, "text/csv");
    expect([status, type]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(text).toBe(
      "whole,part,large,nan,nothing,yes,text,list,map,day,long\r\n" +
        '1,1.5,9007199254740993,NaN,,true,"Tô ""Lâm"", a\nb","[1,[2]]","{""a"":1}",2020-02-29,P1Y2M\r\n',
    );
  });

  it("is a line of JSON for each row", async () => {
    const statement = "UNWIND ['a', 'b'] AS x RETURN x";
    const { type, text } = await desk.ask({ statement }, "application/x-ndjson");
    expect(type).toBe("application/x-ndjson; charset=utf-8");
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { columns: ["x"] },
      { row: { x: "a" } },
      { row: { x: "b" } },
      { summary: { rowCount: 2, milliseconds: expect.any(Number), truncated: false } },
    ]);
  });

  it("has nodes, relationships and paths with ids of ours", async () => {
    const person = {
      kind: "node",
      id: "person:an",
      labels: ["Person"],
      properties: { id: "person:an", name: "Nguyễn Văn An" },
    };
    const tenure = {
      kind: "node",
      id: "tenure:an",
      labels: ["Tenure"],
      properties: { id: "tenure:an", attested: ["2020-01-01"] },
    };
    const held = {
      kind: "relationship",
      type: "HELD",
      from: "person:an",
      to: "tenure:an",
      properties: {},
    };
    expect((await json(path)).rows).toEqual([
      [{ kind: "path", nodes: [person, tenure], relationships: [held] }],
    ]);
    expect((await json("MATCH (:Person)-[r:HELD]->() RETURN [r] AS list")).rows).toEqual([
      [[held]],
    ]);
  });

  it("says when rows were left out", async () => {
    const { text } = await small.ask({ statement: "UNWIND range(1, 9) AS x RETURN x" });
    expect(JSON.parse(text)).toMatchObject({ rows: [[1], [2], [3]], rowCount: 3, truncated: true });
    const whole = await small.ask({ statement: "UNWIND range(1, 3) AS x RETURN x" });
    expect(JSON.parse(whole.text)).toMatchObject({ rowCount: 3, truncated: false });
  });

  it("that is one value of any size is cut off, and the next question is answered", async () => {
    const statement =
      "UNWIND range(1, 10000) AS a UNWIND range(1, 20) AS b RETURN collect('value ' + a) AS all";
    const { status, text } = await thin.ask({ statement });
    expect([status, JSON.parse(text).error.code]).toEqual([422, "COST_LIMIT_EXCEEDED"]);
    expect((await thin.ask({ statement: "RETURN 1 AS x" })).status).toBe(200);
  });
});

describe("a refusal", () => {
  it.each([
    [
      "MATCH (p:Person)\nSET p.name = 'x'",
      "SET is not allowed: the graph can only be read here.",
      2,
      1,
    ],
    [
      "RETURN 1,\n  reduce(a = 0, x IN [1] | a + x)",
      "reduce() is not allowed: nothing can stop it. Use UNWIND with sum, count or collect.",
      2,
      3,
    ],
  ])("of %j says what, why and where", async (statement, message, line, column) => {
    expect(await json(statement)).toEqual({
      status: 403,
      error: { code: "FORBIDDEN", message, line, column },
    });
  });

  it("of what cannot be understood has Neo4j's reason, at the place in the reader's own text", async () => {
    expect(await json("MATCH (p:Person)\nRETURN q")).toEqual({
      status: 400,
      error: { code: "BAD_USER_INPUT", message: "Variable `q` not defined", line: 2, column: 8 },
    });
  });

  it("meets who comes from elsewhere, by a proxy or under another name", async () => {
    const ask = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        const all = { "content-type": "application/json", ...headers };
        request(`${desk.base}/cypher`, { method: "POST", headers: all }, (response) =>
          resolve(response.statusCode),
        ).end(JSON.stringify({ statement: "RETURN 1 AS x" }));
      });
    expect(await ask({})).toBe(200);
    expect(await ask({ "x-forwarded-for": "127.0.0.1" })).toBe(403);
    expect(await ask({ host: "rebound.example" })).toBe(403);
  });
});

it("a statement ends when its reader leaves", async () => {
  const running = () =>
    graph.current.readRows(
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = $mark AND NOT currentQuery STARTS WITH 'EXPLAIN' RETURN count(*)",
      { mark: deskMark },
    );
  const leaving = new AbortController();
  const statement =
    "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b UNWIND range(1, 10000) AS c RETURN count(*) AS n";
  const asked = desk.ask({ statement }, "application/json", leaving.signal);
  await expect.poll(running).toEqual([[1]]);
  leaving.abort();
  await expect(asked).rejects.toThrow("abort");
  await expect.poll(running).toEqual([[0]]);
});
