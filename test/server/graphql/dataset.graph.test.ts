import { describe, expect, it } from "vitest";

import { loadBundles } from "../../support/load-bundles.ts";
import { useApi } from "./api.ts";

const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };
const hoa = "claim:daily.ly-thi-hoa";

/** Two sources that disagree in every way that is told, and two of which one says when it was published. */
const bundle = {
  bundle: "registry.disputes",
  ...recorded,
  sources: [
    { id: "source:gazette", publisher: "gazette.example", kind: "OFFICIAL", published: "2021-04" },
    { id: "source:gazette-2", publisher: "gazette.example", kind: "OFFICIAL" },
    { id: "source:daily", publisher: "daily.example", kind: "PRESS", published: "2022-03-16" },
  ],
  bodies: [{ id: "body:hoi-dong", name: "Hội đồng", kind: "GOVERNMENT" }],
  posts: [
    { id: "post:hoi-dong.chu-tich", body: "body:hoi-dong", name: "Chủ tịch", class: "HEAD" },
    { id: "post:hoi-dong.uy-vien", body: "body:hoi-dong", name: "Ủy viên", class: "MEMBER" },
  ],
  persons: [
    {
      id: "person:ly-thi-hoa",
      name: "Lý Thị Hoa",
      born: [
        {
          value: "1950",
          source: "source:daily",
          conflictsWith: ["claim:gazette.ly-thi-hoa.born.1951"],
        },
        { value: "1951", source: "source:gazette", conflictsWith: [`${hoa}.born.1950`] },
      ],
      died: [{ value: "2020-05", source: "source:daily" }],
    },
    { id: "person:mai-van-tu", name: "Mai Văn Tư" },
  ],
  documents: [
    {
      id: "document:1-kh.2010",
      type: "ke-hoach",
      number: "1-KH",
      date: [{ value: "2010", source: "source:gazette" }],
      relations: [{ how: "IMPLEMENTS", document: "document:2-nq.2012", source: "source:daily" }],
    },
    {
      id: "document:2-nq.2012",
      type: "nghi-quyet",
      number: "2-NQ",
      date: [{ value: "2012-02-01", source: "source:gazette" }],
    },
  ],
  titles: [
    ...["person:ly-thi-hoa", "person:mai-van-tu"].map((person) => ({
      person,
      post: "post:hoi-dong.chu-tich",
      says: "HELD",
      at: "2015-01-05/2016-01-05",
      source: "source:daily",
    })),
    {
      person: "person:mai-van-tu",
      post: "post:hoi-dong.uy-vien",
      says: "HELD",
      at: "2011-01-01/2012-01-01",
      source: "source:gazette",
    },
  ],
  events: [
    {
      id: "event:2021-01-02.hop",
      kind: "CONFERENCE",
      name: "Họp",
      date: [{ value: "2021-01-02", source: "source:daily" }],
      participations: [
        { person: "person:ly-thi-hoa", roles: [{ role: "CHAIR", source: "source:daily" }] },
        { person: "person:mai-van-tu", roles: [{ role: "ATTEND", source: "source:daily" }] },
      ],
    },
    {
      id: "event:2021-01-03.truy-tang",
      kind: "CEREMONY",
      name: "Truy tặng",
      date: [{ value: "2021-01-03", source: "source:daily" }],
      participations: [
        { person: "person:ly-thi-hoa", roles: [{ role: "RECEIVE", source: "source:daily" }] },
      ],
    },
  ],
};

const api = useApi((graph) => loadBundles(graph, [bundle]));

describe("the dataset", () => {
  it("tells what is in it, from whom and when, and how completely", async () => {
    const { data } = await api.ask(`{
      dataset {
        importing schemaVersion
        counts { kind count }
        publisherCount
        first: sources(first: 1) { publisher }
        sources { publisher kind count oldest newest }
        completeness { level count }
      }
    }`);
    const [schema] = await api.graph.readRows("MATCH (schema:Schema) RETURN schema.version");
    expect(data).toEqual({
      dataset: {
        importing: false,
        schemaVersion: schema?.[0],
        counts: [
          { kind: "Person", count: 2 },
          { kind: "Body", count: 1 },
          { kind: "Post", count: 2 },
          { kind: "Document", count: 2 },
          { kind: "Event", count: 2 },
          { kind: "Place", count: 0 },
          { kind: "Tenure", count: 3 },
          { kind: "Participation", count: 3 },
          { kind: "Claim", count: 14 },
          { kind: "Source", count: 3 },
        ],
        publisherCount: 2,
        first: [{ publisher: "gazette.example" }],
        sources: [
          {
            publisher: "gazette.example",
            kind: "OFFICIAL",
            count: 2,
            oldest: "2021-04",
            newest: "2021-04",
          },
          {
            publisher: "daily.example",
            kind: "PRESS",
            count: 1,
            oldest: "2022-03-16",
            newest: "2022-03-16",
          },
        ],
        completeness: [
          { level: "BOTH_BOUNDS", count: 3 },
          { level: "ONE_BOUND", count: 0 },
          { level: "SEVERAL_DAYS", count: 0 },
          { level: "ONE_DAY", count: 0 },
          { level: "NO_DAY", count: 0 },
        ],
      },
    });
  });

  it("tells every contradiction once, with the claims that clash", async () => {
    const { data } = await api.ask(`{
      dataset { contradictions { totalCount edges { kind node { id } claims { id } } } }
    }`);
    const sharedSeat = ["ly-thi-hoa", "mai-van-tu"].map((person) => ({
      id: `claim:daily.${person}.held.hoi-dong.chu-tich.2015-01-05--2016-01-05`,
    }));
    expect(data).toEqual({
      dataset: {
        contradictions: {
          totalCount: 5,
          edges: [
            {
              kind: "CLAIMS",
              node: { id: `${hoa}.born.1950` },
              claims: [{ id: `${hoa}.born.1950` }, { id: "claim:gazette.ly-thi-hoa.born.1951" }],
            },
            {
              kind: "IMPLEMENTS_LATER",
              node: { id: "document:1-kh.2010" },
              claims: [{ id: "claim:daily.1-kh.2010.implements.2-nq.2012" }],
            },
            {
              kind: "TENURE",
              node: { id: "tenure:ly-thi-hoa.hoi-dong.chu-tich" },
              claims: sharedSeat,
            },
            {
              kind: "TENURE",
              node: { id: "tenure:mai-van-tu.hoi-dong.chu-tich" },
              claims: sharedSeat,
            },
            {
              kind: "AFTER_DEATH",
              node: { id: "participation:2021-01-02.hop.ly-thi-hoa" },
              claims: [{ id: `${hoa}.chair.2021-01-02.hop` }, { id: `${hoa}.died.2020-05` }],
            },
          ],
        },
      },
    });
  });

  it("gives contradictions in pages, forward and backward", async () => {
    const page = async (args: string) => {
      const { data } = await api.ask(`{
        dataset { contradictions(${args}) {
          edges { cursor kind } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
        } }
      }`);
      const dataset = data?.["dataset"] as
        | {
            contradictions: {
              edges: { kind: string }[];
              pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
            };
          }
        | undefined;
      const { edges = [], pageInfo } = dataset?.contradictions ?? {};
      return { kinds: edges.map(({ kind }) => kind), ...pageInfo };
    };
    const first = await page("first: 3");
    expect(first).toMatchObject({
      kinds: ["CLAIMS", "IMPLEMENTS_LATER", "TENURE"],
      hasNextPage: true,
    });
    const second = await page(`first: 3, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ kinds: ["TENURE", "AFTER_DEATH"], hasNextPage: false });
    expect(await page(`last: 1, before: "${second.startCursor}"`)).toMatchObject({
      kinds: ["TENURE"],
      hasPreviousPage: true,
    });
  });
});
