import { describe, expect, it } from "vitest";

import { useApi } from "./api.ts";
import { loadNetwork } from "./network-world.ts";

const api = useApi(loadNetwork);

const count = (relation: string, direction: string, kind: string, number: number) => ({
  relation,
  direction,
  kind,
  count: number,
});

const countsQuestion = `
  query ($id: ID!, $asOf: Date) {
    node(id: $id) { ... on Entity { neighbourCounts(asOf: $asOf) { relation direction kind count } } }
  }
`;

const neighboursQuestion = `
  query ($id: ID!, $asOf: Date, $kinds: [EntityKind!], $relations: [RelationType!], $first: Int, $after: String) {
    node(id: $id) {
      ... on Entity {
        neighbours(asOf: $asOf, kinds: $kinds, relations: $relations, first: $first, after: $after) {
          totalCount
          edges {
            direction certainty gapDays
            relation { id type label acting claims evidence { says } }
            relevance { weight day order connections }
            node { id }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`;

interface Neighbours {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly direction: string;
    readonly certainty: string | null;
    readonly gapDays: number | null;
    readonly relation: Record<string, unknown>;
    readonly relevance: object;
    readonly node: { readonly id: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function neighboursOf(id: string, more: Record<string, unknown> = {}): Promise<Neighbours> {
  const { data, errors } = await api.ask(neighboursQuestion, { id, ...more });
  expect(errors).toBeUndefined();
  return (data as { node: { neighbours: Neighbours } }).node.neighbours;
}

describe("how many neighbours there are", () => {
  it.each([
    {
      id: "body:bo-noi-vu",
      counts: [
        count("HELD", "IN", "PERSON", 4),
        count("ISSUED_BY", "IN", "DOCUMENT", 1),
        count("PART_OF", "IN", "BODY", 1),
        count("IN", "IN", "POST", 2),
        count("ON_BEHALF_OF", "IN", "PERSON", 1),
      ],
    },
    {
      id: "person:nguyen-van-an",
      counts: [
        count("HELD", "OUT", "BODY", 2),
        count("HELD", "OUT", "POST", 2),
        count("TOOK_PART", "OUT", "EVENT", 5),
        count("ON_BEHALF_OF", "OUT", "BODY", 1),
        count("GAVE_TO", "OUT", "PERSON", 1),
      ],
    },
    {
      id: "event:2020-05-10.so-ket",
      counts: [
        count("TOOK_PART", "IN", "PERSON", 3),
        count("HOSTED", "IN", "BODY", 1),
        count("PART_OF", "IN", "EVENT", 1),
        count("REPRESENTED_AT", "IN", "BODY", 1),
      ],
    },
    {
      id: "post:bo-noi-vu.bo-truong",
      counts: [count("HELD", "IN", "PERSON", 3), count("IN", "OUT", "BODY", 1)],
    },
    {
      id: "document:nghi-quyet-1",
      counts: [
        count("ISSUED_BY", "OUT", "BODY", 1),
        count("SIGNED_BY", "OUT", "PERSON", 1),
        count("CONCERNS", "IN", "EVENT", 1),
        count("IMPLEMENTS", "IN", "DOCUMENT", 1),
      ],
    },
    {
      id: "place:hue",
      counts: [count("SEATED_IN", "IN", "BODY", 1), count("HELD_IN", "IN", "EVENT", 1)],
    },
  ])("around $id, by relation, direction and kind, the closest first", async ({ id, counts }) => {
    expect((await api.ask(countsQuestion, { id })).data).toEqual({
      node: { neighbourCounts: counts },
    });
  });

  it("as of a day only those that are not out count: no document yet, one head, one possible member", async () => {
    const { data } = await api.ask(countsQuestion, { id: "body:bo-noi-vu", asOf: "2017-06-01" });
    expect(data).toEqual({
      node: {
        neighbourCounts: [
          count("HELD", "IN", "PERSON", 2),
          count("PART_OF", "IN", "BODY", 1),
          count("IN", "IN", "POST", 2),
        ],
      },
    });
  });
});

describe("what is around an entity", () => {
  it("comes by closeness, weight and day, says why, and carries the relation with its evidence", async () => {
    const { totalCount, edges } = await neighboursOf("body:bo-noi-vu", { first: 5 });
    expect(totalCount).toBe(9);
    const held = (slug: string, post: string, rest: object) => ({
      id: `tenure:${slug}>HELD>body:bo-noi-vu`,
      type: "HELD",
      label: post,
      acting: false,
      ...rest,
    });
    const relevance = (weight: string | null, day: string) => ({
      weight,
      day,
      order: null,
      connections: null,
    });
    const edge = (person: string, relation: object, why: object) => ({
      direction: "IN",
      certainty: null,
      gapDays: null,
      relation,
      relevance: why,
      node: { id: person },
    });
    expect(edges).toEqual([
      edge(
        "person:ho-van-khanh",
        held("ho-van-khanh.bo-noi-vu.bo-truong.acting", "Bộ trưởng", {
          acting: true,
          claims: 1,
          evidence: [{ says: "STARTS" }],
        }),
        relevance("HEAD", "2023-02-02"),
      ),
      edge(
        "person:pham-thi-dung",
        held("pham-thi-dung.bo-noi-vu.bo-truong", "Bộ trưởng", {
          claims: 2,
          evidence: [{ says: "STARTS" }, { says: "HOLDS" }],
        }),
        relevance("HEAD", "2019-01-01"),
      ),
      edge(
        "person:nguyen-van-an",
        held("nguyen-van-an.bo-noi-vu.bo-truong", "Bộ trưởng", {
          claims: 2,
          evidence: [{ says: "HELD" }, { says: "FORMER" }],
        }),
        relevance("HEAD", "2016-04-08"),
      ),
      edge(
        "person:nguyen-van-an",
        held("nguyen-van-an.bo-noi-vu.uy-vien", "Ủy viên", {
          claims: 1,
          evidence: [{ says: "HOLDS" }],
        }),
        relevance("MEMBER", "2012-03-03"),
      ),
      edge(
        "document:nghi-quyet-1",
        {
          id: "document:nghi-quyet-1>ISSUED_BY>body:bo-noi-vu",
          type: "ISSUED_BY",
          label: "",
          acting: false,
          claims: 1,
          evidence: [{ says: "ISSUED_BY" }],
        },
        relevance(null, "2018-02-01"),
      ),
    ]);
  });

  it("pages of any size give the same list", async () => {
    for (const id of ["body:bo-noi-vu", "post:bo-noi-vu.bo-truong", "body:ban-to-chuc"]) {
      const whole = (await neighboursOf(id, { first: 100 })).edges.map(
        ({ relation }) => relation["id"],
      );
      const paged: unknown[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const { edges, pageInfo } = await neighboursOf(id, { first: 2, after });
        paged.push(...edges.map(({ relation }) => relation["id"]));
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }
  });

  it("the participants of a plenary come in the printed order, 300 in all", async () => {
    const { totalCount, edges, pageInfo } = await neighboursOf("event:2021-01-26.dai-hoi", {
      first: 3,
    });
    expect({ totalCount, more: pageInfo.hasNextPage }).toEqual({ totalCount: 300, more: true });
    expect(edges.map(({ relevance, node }) => [relevance, node.id])).toEqual(
      ["nguyen-van-an", "tran-thi-binh", "le-van-cuong"].map((slug, index) => [
        { weight: "ATTEND", day: "2021-01-26", order: index + 1, connections: null },
        `person:${slug}`,
      ]),
    );
  });

  it.each([
    [
      "body:bo-noi-vu",
      "2020-06-15",
      "HELD",
      [
        ["CERTAIN", null],
        ["POSSIBLE", 3026],
      ],
    ],
    ["body:ban-to-chuc", "2015-05-05", "PART_OF", [["CERTAIN", null]]],
    ["body:ban-to-chuc", "2020-06-15", "PART_OF", [["POSSIBLE", null]]],
    ["body:ban-to-chuc", "2020-07-01", "PART_OF", []],
    ["place:hue", "2019-02-28", "HELD_IN", []],
    ["place:hue", "2019-03-01", "HELD_IN", [["CERTAIN", null]]],
    ["place:hue", "2019-03-01", "SEATED_IN", [["POSSIBLE", null]]],
    ["document:nghi-quyet-1", "2018-01-31", "SIGNED_BY", []],
    ["document:nghi-quyet-1", "2018-02-10", "SIGNED_BY", [["POSSIBLE", null]]],
    ["document:nghi-quyet-1", "2018-02-28", "SIGNED_BY", [["CERTAIN", null]]],
    [
      "event:xxxx-11-04.gap-mat",
      "2018-02-28",
      "TOOK_PART",
      [
        ["POSSIBLE", null],
        ["POSSIBLE", null],
      ],
    ],
    ["person:nguyen-van-an", "2020-05-09", "GAVE_TO", []],
    ["person:nguyen-van-an", "2020-05-10", "GAVE_TO", [["CERTAIN", null]]],
  ])("of %s on %s by %s: %j", async (id, asOf, relation, expected) => {
    const { edges, totalCount } = await neighboursOf(id, { asOf, relations: [relation] });
    expect(edges.map(({ certainty, gapDays }) => [certainty, gapDays])).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it("kinds narrow to those at the other end", async () => {
    const { edges } = await neighboursOf("person:nguyen-van-an", { kinds: ["POST", "PERSON"] });
    expect(edges.map(({ relation, node }) => [relation["type"], node.id])).toEqual([
      ["HELD", "post:bo-noi-vu.bo-truong"],
      ["HELD", "post:bo-noi-vu.uy-vien"],
      ["GAVE_TO", "person:pham-thi-dung"],
    ]);
  });
});
