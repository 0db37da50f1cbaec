import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "../../../server/src/app.ts";
import type { GraphReader } from "../../../server/src/graph/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { serve } from "../http/serve.ts";
import { loadTableWorld } from "./table-world.ts";

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

type Query = Readonly<{
  query?: string;
  type?: string | string[];
  limit?: number;
  properties?: { pid: string; v: unknown }[];
}>;

const graph = useGraph();
let base = "";
let close = () => {};

beforeAll(async () => {
  await loadTableWorld(graph.current);
  const log = pino({ level: "silent" });
  const readiness = () => ({ state: "READY" }) as const;
  const { current } = graph;
  // A busy machine may plan for long; what is asked here is no matter of time.
  const patient: GraphReader = {
    read: (text, params, options) => current.read(text, params, { ...options, timeout: 120_000 }),
    readRows: (text, params) => current.readRows(text, params),
  };
  const app = createApp({ graph: patient, readiness, webRoot: "/nowhere", log });
  ({ base, close } = await serve(app));
});
afterAll(async () => {
  close();
  await emptyGraph(graph.current);
});

/** Sends a batch as OpenRefine does. */
async function ask(queries: Readonly<Record<string, Query>>) {
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const response = await fetch(`${base}/reconcile`, { method: "POST", body });
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, { result: Candidate[] }>;
}

/** The candidates of one row: `person:an 90 match SAME_NAME SAME_BODY`. */
async function candidates(query: Query): Promise<string[]> {
  const answer = await ask({ q0: query });
  return (answer["q0"]?.result ?? []).map(({ id, score, match, features }) =>
    [id, score, ...(match ? ["match"] : []), ...features.map((feature) => feature.id)].join(" "),
  );
}

const cells = (given: Readonly<Record<string, unknown>>) =>
  Object.entries(given).map(([pid, v]) => ({ pid, v }));

describe("a person", () => {
  it("is a candidate by the name alone, and never certain", async () => {
    expect(await candidates({ query: "Trần Thị Bình", type: "Person" })).toEqual([
      "person:tran-thi-binh 70 SAME_NAME",
    ]);
  });

  it.each([
    ["TRẦN THỊ BÌNH", "SAME_NAME", 70],
    ["tran thi binh", "NAME_WITHOUT_MARKS", 55],
    ["Út Bình", "ALIAS", 65],
    ["ông Trần Thị Bình", "SAME_NAME", 70],
    ["Bình Trần Thị", "SIMILAR_NAME", 25],
    ["Trần Thị Bính", "NAME_WITHOUT_MARKS OTHER_MARKS", 40],
  ])("is found as %s", async (query, how, score) => {
    expect(await candidates({ query, type: "Person" })).toEqual([
      `person:tran-thi-binh ${score} ${how}`,
    ]);
  });

  it.each([
    [{ body: "Bộ Nội vụ" }, "90 match SAME_NAME SAME_BODY"],
    [{ body: "BNV" }, "90 match SAME_NAME SAME_BODY"],
    [{ body: { id: "body:bo-noi-vu", name: "?" } }, "90 match SAME_NAME SAME_BODY"],
    [{ title: "Bộ trưởng Bộ Nội vụ" }, "95 match SAME_NAME SAME_POST"],
    [{ title: "Bộ trưởng", body: "Bộ Nội vụ" }, "95 match SAME_NAME SAME_POST"],
    [{ title: "Bộ trưởng" }, "70 SAME_NAME"],
    [{ born: "2/5/1960" }, "95 match SAME_NAME SAME_BIRTH"],
    [{ born: 1960 }, "80 SAME_NAME SAME_BIRTH_YEAR"],
    [{ born: "1961", body: "Bộ Nội vụ" }, "40 SAME_NAME SAME_BODY OTHER_BIRTH"],
    [{ body: "Cục Kiểm lâm" }, "50 SAME_NAME OTHER_BODIES"],
    [{ body: "Bộ Nội vụ", date: "2021" }, "90 match SAME_NAME SAME_BODY"],
    [{ body: "Bộ Nội vụ", date: "2024-05-01T00:00:00Z" }, "40 SAME_NAME SAME_BODY DEAD"],
    [{ body: "Bộ Nội vụ", date: "1999" }, "50 SAME_NAME OTHER_BODIES"],
    [{ date: "1970-01-01" }, "20 SAME_NAME TOO_YOUNG"],
    [{ body: "", title: null, date: "không rõ" }, "70 SAME_NAME"],
  ])("with %j is %s", async (given, expected) => {
    expect(await candidates({ query: "Trần Thị Bình", properties: cells(given) })).toEqual([
      `person:tran-thi-binh ${expected}`,
    ]);
  });

  it("is never certain when another has the name, though the body agrees", async () => {
    const properties = cells({ body: "Bộ Nội vụ" });
    expect(await candidates({ query: "Nguyễn Văn An", properties })).toEqual([
      "person:nguyen-van-an 90 SAME_NAME SAME_BODY",
      "person:nguyen-van-an.1970 70 SAME_NAME",
    ]);
  });

  it("is never certain when another has the name but for its marks", async () => {
    const properties = cells({ body: "Cục Kiểm lâm" });
    expect(await candidates({ query: "Lê Văn Tô", properties })).toEqual([
      "person:le-van-to 90 SAME_NAME SAME_BODY",
      "person:le-van-to.2 40 NAME_WITHOUT_MARKS OTHER_MARKS",
    ]);
  });

  it.each([
    [{ wikidata: "Q1001" }, ["person:tran-thi-binh 100 match SAME_ID SAME_NAME"]],
    [
      { wikidata: "https://www.wikidata.org/wiki/Q1001" },
      ["person:tran-thi-binh 100 match SAME_ID SAME_NAME"],
    ],
    [
      { opensanctions: "NK-abc123", born: "1961" },
      ["person:tran-thi-binh 100 SAME_ID SAME_NAME OTHER_BIRTH"],
    ],
    [{ wikidata: "Q1002" }, ["person:tran-thi-binh 0 SAME_NAME OTHER_ID"]],
  ])("with %j is %j", async (given, expected) => {
    const properties = cells(given);
    expect(await candidates({ query: "Trần Thị Bình", properties })).toEqual(expected);
  });

  it("is doubted when the id of others is given another name, and found by it without one", async () => {
    const properties = cells({ wikidata: "Q1001" });
    expect(await candidates({ query: "Hoàng Văn Không", properties })).toEqual([
      "person:tran-thi-binh 100 SAME_ID SIMILAR_NAME",
    ]);
    const found = ["person:tran-thi-binh 100 match SAME_ID"];
    expect(await candidates({ properties })).toEqual(found);
    expect(await candidates({ query: "Q1001" })).toEqual(found);
  });

  it("is certain by the id", async () => {
    expect(await candidates({ query: "person:nguyen-van-an.1970" })).toEqual([
      "person:nguyen-van-an.1970 100 match SAME_ID",
    ]);
  });
});

describe("a body, post or place", () => {
  it.each([
    [{ query: "Bộ Nội vụ", type: "Body" }, ["body:bo-noi-vu 70 match SAME_NAME"]],
    [{ query: "Ministry of Home Affairs" }, ["body:bo-noi-vu 65 match ALIAS"]],
    [{ query: "Bo Noi vu", type: "Body" }, ["body:bo-noi-vu 55 NAME_WITHOUT_MARKS"]],
    [
      { query: "Cục Kiểm lâm", type: "Body", properties: cells({ date: "2019" }) },
      ["body:cuc-kiem-lam 70 match SAME_NAME"],
    ],
    [
      { query: "Cục Kiểm lâm", type: "Body", properties: cells({ date: "2021" }) },
      ["body:cuc-kiem-lam 40 SAME_NAME ENDED"],
    ],
    [
      { query: "Ban Dân tộc", type: "Body" },
      ["body:ban-dan-toc 70 SAME_NAME", "body:ban-dan-toc-2 40 NAME_WITHOUT_MARKS OTHER_MARKS"],
    ],
    [{ query: "Thành ủy", type: "Body" }, ["body:thanh-uy-da-nang 70 SAME_NAME"]],
    [
      { query: "Bộ trưởng Bộ Nội vụ", type: ["Post"] },
      ["post:bo-noi-vu.bo-truong 70 match SAME_NAME", "post:bo-noi-vu.vu-truong 25 SIMILAR_NAME"],
    ],
    [{ query: "thành phố Đà Nẵng", type: "Place" }, ["place:da-nang 70 match SAME_NAME"]],
    [
      { query: "Hà Tây", type: "Place", properties: cells({ date: "2010-01-01" }) },
      ["place:ha-tay 40 SAME_NAME ENDED"],
    ],
  ])("%j", async (query: Query, expected) => {
    expect(await candidates(query)).toEqual(expected);
  });
});

describe("a document or event", () => {
  const event = { query: "Hội nghị sơ kết công tác cán bộ", type: "Event" };
  it.each([
    [
      { query: "25-NQ/TW", type: "Document" },
      ["document:25-nq-tw.2003 70 SAME_NUMBER", "document:25-nq-tw.2013 70 SAME_NUMBER"],
    ],
    [
      { query: "25-NQ/TW", type: "Document", properties: cells({ date: "2013" }) },
      [
        "document:25-nq-tw.2013 90 match SAME_NUMBER SAME_DAY",
        "document:25-nq-tw.2003 30 SAME_NUMBER OTHER_DATE",
      ],
    ],
    [
      { query: "25-NQ/TW", type: "Document", properties: cells({ date: "2014" }) },
      [
        "document:25-nq-tw.2003 30 SAME_NUMBER OTHER_DATE",
        "document:25-nq-tw.2013 30 SAME_NUMBER OTHER_DATE",
      ],
    ],
    [
      { properties: cells({ number: "07/ctr-bnv", date: "2/2019" }) },
      ["document:07-ctr.2019 90 match SAME_NUMBER SAME_DAY"],
    ],
    [
      { query: "Nghị quyết số 25-NQ/TW", properties: cells({ number: "26-NQ/TW" }) },
      [
        "document:25-nq-tw.2003 20 SAME_NAME OTHER_NUMBER",
        "document:25-nq-tw.2013 20 SAME_NAME OTHER_NUMBER",
      ],
    ],
    [event, ["event:2022-03-15.so-ket 70 SAME_NAME"]],
    [
      { ...event, properties: cells({ date: "15/3/2022" }) },
      ["event:2022-03-15.so-ket 90 SAME_NAME SAME_DAY"],
    ],
    [
      { ...event, properties: cells({ date: "15/3/2022", place: "Đà Nẵng" }) },
      ["event:2022-03-15.so-ket 100 match SAME_NAME SAME_PLACE SAME_DAY"],
    ],
  ])("%j", async (query: Query, expected) => {
    expect(await candidates(query)).toEqual(expected);
  });
});

describe("an answer", () => {
  it("tells of a candidate what the protocol asks for, and why", async () => {
    const properties = cells({ body: "Bộ Nội vụ" });
    const { q0 } = await ask({ q0: { query: "Trần Thị Bình", properties } });
    expect(q0?.result).toEqual([
      {
        id: "person:tran-thi-binh",
        name: "Trần Thị Bình",
        type: [{ id: "Person", name: "Person" }],
        score: 90,
        match: true,
        features: [
          { id: "SAME_NAME", value: 70 },
          { id: "SAME_BODY", value: 20 },
        ],
        description:
          "Bộ trưởng Bộ Nội vụ · 2022. Same name; Belongs to that body (Bộ trưởng Bộ Nội vụ, 2022-03-15)",
      },
    ]);
  });

  it("is in Vietnamese for who asks for it, by JSON as well", async () => {
    const response = await fetch(`${base}/reconcile`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": "vi-VN,vi;q=0.9" },
      body: JSON.stringify({ queries: { a: { query: "Đà Nẵng", type: "Place" } } }),
    });
    expect(await response.json()).toMatchObject({
      a: { result: [{ type: [{ id: "Place", name: "Địa danh" }], description: "Trùng tên" }] },
    });
  });

  it("has every row apart, in any number up to fifty, and no more candidates than are wanted", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [
      `q${index}`,
      { query: index % 2 === 0 ? "Nguyễn Văn An" : "Không có ai", limit: 1 },
    ]);
    const answer = await ask(Object.fromEntries(rows));
    const found = Object.values(answer).map(({ result }) => result.map(({ id }) => id));
    expect(found).toEqual(
      rows.map((_, index) => (index % 2 === 0 ? ["person:nguyen-van-an"] : [])),
    );
  });

  it("is given to GET too", async () => {
    const queries = JSON.stringify({ q0: { query: "Hà Nội", type: "Place" } });
    const response = await fetch(`${base}/reconcile?${new URLSearchParams({ queries })}`);
    expect(await response.json()).toMatchObject({ q0: { result: [{ id: "place:ha-noi" }] } });
  });
});

describe("the id of an entity elsewhere", () => {
  const query = `{
    entityByExternalId(id: "wikidata:Q1001") { id externalIds { scheme id url } }
    none: entityByExternalId(id: "wikidata:Q100") { id }
    odd: entityByExternalId(id: "\\"*\\\\") { id }
    person(id: "person:le-van-to") { externalIds { id } }
    search(text: "q1001") { hits { matchedField matchedText highlights entity { id } } }
    whole: search(text: "NK-abc123") { hits { entity { id } } }
  }`;

  it("finds it, also by search", async () => {
    const response = await fetch(`${base}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data: unknown; errors?: unknown };
    expect([answer.errors, answer.data]).toEqual([
      undefined,
      {
        entityByExternalId: {
          id: "person:tran-thi-binh",
          externalIds: [
            {
              scheme: "opensanctions",
              id: "NK-abc123",
              url: "https://www.opensanctions.org/entities/NK-abc123/",
            },
            { scheme: "wikidata", id: "Q1001", url: "https://www.wikidata.org/wiki/Q1001" },
          ],
        },
        none: null,
        odd: null,
        person: { externalIds: [] },
        search: {
          hits: [
            {
              matchedField: "ALIAS",
              matchedText: "wikidata:Q1001",
              highlights: [[9, 14]],
              entity: { id: "person:tran-thi-binh" },
            },
          ],
        },
        whole: { hits: [{ entity: { id: "person:tran-thi-binh" } }] },
      },
    ]);
  });
});

describe("what is sent wrongly", () => {
  const send = async (queries: string, type = "application/x-www-form-urlencoded") => {
    const body = type.startsWith("application/x") ? new URLSearchParams({ queries }) : queries;
    const response = await fetch(`${base}/reconcile`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    return [
      response.status,
      ((await response.json()) as { error: { message: string } }).error.message,
    ];
  };

  it.each([
    ["nothing", "queries must be JSON."],
    ['{"q0": {}}', "queries.q0 needs a query or properties."],
    [
      '{"q0": {"query": "a", "type": "Q5"}}',
      "queries.q0.type.0 must be one of the types: Person, Body, Post, Document, Event, Place.",
    ],
    [
      '{"q0": {"query": "a", "properties": [{"pid": "P19", "v": "x"}]}}',
      "queries.q0.properties.0.pid must be one of the properties: date, body, title, born, died, number, place, wikidata, opensanctions.",
    ],
    [
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 51 }, (_, at) => [at, { query: "a" }])),
      ),
      "queries must be at most 50 queries; send more batches.",
    ],
  ])("is refused with what is wrong: %#", async (queries, message) => {
    expect(await send(queries)).toEqual([400, message]);
  });

  it("is refused when it is too long, or of another type", async () => {
    const long = JSON.stringify({ q0: { query: "a".repeat(300_000) } });
    expect((await send(long))[0]).toBe(422);
    expect((await send("queries", "text/plain"))[0]).toBe(400);
  });
});

describe("what goes with it", () => {
  const get = async (path: string) => {
    const response = await fetch(`${base}/reconcile${path}`);
    return { status: response.status, body: await response.json() };
  };

  it("is told by the manifest", async () => {
    const service = (path: string) => ({ service_url: base, service_path: `/reconcile${path}` });
    expect((await get("")).body).toEqual({
      versions: ["0.2"],
      name: "Niên Giám: people, bodies, posts",
      identifierSpace: "urn:niengiam:id",
      schemaSpace: "urn:niengiam:schema",
      defaultTypes: ["Person", "Body", "Post", "Document", "Event", "Place"].map((id) => ({
        id,
        name: id,
      })),
      view: { url: `${base}/#page={{id}}` },
      preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 400, height: 240 },
      suggest: {
        entity: service("/suggest/entity"),
        property: service("/suggest/property"),
        type: service("/suggest/type"),
      },
      extend: { propose_properties: service("/extend") },
      batchSize: 50,
    });
  });

  it("suggests entities, properties and types", async () => {
    expect((await get("/suggest/entity?prefix=tran thi b")).body).toEqual({
      result: [
        {
          id: "person:tran-thi-binh",
          name: "Trần Thị Bình",
          description: "Bộ trưởng Bộ Nội vụ · 2022",
          notable: [{ id: "Person", name: "Person" }],
        },
      ],
    });
    expect((await get("/suggest/type?prefix=pers")).body).toEqual({
      result: [{ id: "Person", name: "Person" }],
    });
    const properties = await get("/suggest/property?prefix=b&cursor=1");
    expect(properties.body.result.map(({ id }: { id: string }) => id)).toEqual(["born", "number"]);
  });

  it("shows an entity in a frame of others, without scripts", async () => {
    const response = await fetch(`${base}/reconcile/preview?id=person:tran-thi-binh`);
    expect(response.headers.get("x-frame-options")).toBeNull();
    const html = await response.text();
    expect(html).toContain("<h1>Trần Thị Bình</h1>");
    expect(html).toContain("<li>* 1960-05-02 † 2023-01-09</li>");
    const hostile = await fetch(`${base}/reconcile/preview?id=<script>`);
    expect([hostile.status, await hostile.text()]).toEqual([
      404,
      expect.not.stringContaining("<script>"),
    ]);
  });

  it("adds to rows what is known of them", async () => {
    expect((await get("/extend?type=Document")).body).toEqual({
      type: "Document",
      properties: [
        { id: "date", name: "Date" },
        { id: "body", name: "Body" },
        { id: "number", name: "Number" },
        { id: "wikidata", name: "Wikidata id" },
        { id: "opensanctions", name: "OpenSanctions id" },
      ],
    });
    const extend = JSON.stringify({
      ids: ["person:tran-thi-binh", "document:25-nq-tw.2013", "person:nobody"],
      properties: [{ id: "body" }, { id: "born" }, { id: "title" }, { id: "wikidata" }],
    });
    const ministry = { id: "body:bo-noi-vu", name: "Bộ Nội vụ" };
    expect((await get(`?${new URLSearchParams({ extend })}`)).body).toEqual({
      meta: [
        { id: "body", name: "Body" },
        { id: "born", name: "Born" },
        { id: "title", name: "Title" },
        { id: "wikidata", name: "Wikidata id" },
      ],
      rows: {
        "person:tran-thi-binh": {
          body: [ministry],
          born: [{ str: "1960-05-02" }],
          title: [{ id: "post:bo-noi-vu.bo-truong", name: "Bộ trưởng Bộ Nội vụ" }],
          wikidata: [{ str: "Q1001" }],
        },
        "document:25-nq-tw.2013": {
          body: [ministry],
          born: [],
          title: [],
          wikidata: [],
        },
        "person:nobody": { body: [], born: [], title: [], wikidata: [] },
      },
    });
  });

  it("is asked by GET and POST alone", async () => {
    const response = await fetch(`${base}/reconcile`, { method: "PUT" });
    expect(response.status).toBe(400);
  });

  it("lets pages elsewhere ask", async () => {
    const response = await fetch(`${base}/reconcile`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([
      204,
      "*",
    ]);
  });
});
