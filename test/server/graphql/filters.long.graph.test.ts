import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Answer, useApi } from "./api.ts";
import { loadLists } from "./lists-world.ts";

const api = useApi(loadLists);

/** A list, a filter with an order, and the ids that answer it, without the kind before them. */
type Case = readonly [list: string, args: string, ids: string];

const events: readonly Case[] = [
  ["events", "", "2018-07.tham 2018-06-11.hop 2017.le 2014.dot xxxx-11-04.ky"],
  ["events", "orderBy: DATE_ASC", "xxxx-11-04.ky 2014.dot 2017.le 2018-06-11.hop 2018-07.tham"],
  ["events", "orderBy: NAME_ASC", "2014.dot 2018-06-11.hop xxxx-11-04.ky 2017.le 2018-07.tham"],
  ["events", "orderBy: NAME_DESC", "2018-07.tham 2017.le xxxx-11-04.ky 2018-06-11.hop 2014.dot"],
  ["events", 'filter: { during: { from: "2018-07-31" } }', "2018-07.tham"],
  [
    "events",
    'filter: { during: { from: "2018-01-01", to: "2018-06-30" } }',
    "2018-06-11.hop 2014.dot",
  ],
  ["events", 'filter: { during: { from: "2017-12-31", to: "2017-12-31" } }', "2017.le 2014.dot"],
  ["events", 'filter: { during: { to: "2014-05-01" } }', "2014.dot"],
  ["events", 'filter: { during: { from: "2018-04-01", to: "2018-06-30" } }', "2018-06-11.hop"],
  [
    "events",
    'filter: { during: { from: "2018-07-01" }, includeInferred: true }',
    "2018-07.tham xxxx-11-04.ky",
  ],
  [
    "events",
    'filter: { during: { from: "2018-03-01" }, kinds: [VISIT, CONFERENCE] }, orderBy: NAME_ASC',
    "2014.dot 2018-07.tham",
  ],
  ["events", "filter: { kinds: [SIGNING, VISIT] }", "2018-07.tham xxxx-11-04.ky"],
  [
    "events",
    "filter: { kinds: [SIGNING, VISIT] }, orderBy: NAME_ASC",
    "xxxx-11-04.ky 2018-07.tham",
  ],
  ["events", "filter: { kinds: [] }", ""],
  ["events", "filter: {}", "2018-07.tham 2018-06-11.hop 2017.le 2014.dot xxxx-11-04.ky"],
  ["events", 'filter: { host: "body:bo" }', "2018-06-11.hop"],
  [
    "events",
    'filter: { host: "body:bo", includeParts: true }',
    "2018-07.tham 2018-06-11.hop 2017.le",
  ],
  [
    "events",
    'filter: { host: "body:bo", includeParts: true, roles: [SPEAK] }, orderBy: NAME_ASC',
    "2018-06-11.hop 2017.le",
  ],
  ["events", 'filter: { place: "place:hue" }', "2018-07.tham 2018-06-11.hop"],
  [
    "events",
    'filter: { place: "place:hue", during: { to: "2018-06-30" } }, orderBy: DATE_ASC',
    "2018-06-11.hop",
  ],
  ["events", 'filter: { person: "person:dao-an" }', "2018-06-11.hop 2017.le"],
  ["events", 'filter: { person: "person:dao-an", roles: [CHAIR] }', "2018-06-11.hop"],
  [
    "events",
    'filter: { person: "person:ba-an" }, orderBy: NAME_DESC',
    "2018-07.tham 2018-06-11.hop",
  ],
  ["events", "filter: { roles: [CHAIR, SIGN] }", "2018-07.tham 2018-06-11.hop xxxx-11-04.ky"],
  ["events", 'filter: { document: "document:1-qd.2018" }', "2018-06-11.hop"],
  ["events", 'filter: { document: "document:1-qd.2018", person: "person:du-an" }', ""],
  ["events", 'filter: { host: "body:nobody" }', ""],
];

const persons: readonly Case[] = [
  ["persons", "", "ba-an ba-an.huyen ba-an.sac ba-an.nang du-an duong-an dao-an"],
  ["persons", "orderBy: NAME_DESC", "dao-an duong-an du-an ba-an.nang ba-an.sac ba-an.huyen ba-an"],
  ["persons", 'filter: { held: { body: "body:bo" } }', "ba-an duong-an dao-an"],
  [
    "persons",
    'filter: { held: { body: "body:bo", includeParts: true } }, orderBy: NAME_DESC',
    "dao-an duong-an ba-an.sac ba-an",
  ],
  ["persons", 'filter: { held: { body: "body:bo", classes: [HEAD] } }', "duong-an dao-an"],
  [
    "persons",
    'filter: { held: { body: "body:bo", classes: [HEAD], asOf: "2018-06-01" } }',
    "duong-an",
  ],
  [
    "persons",
    'filter: { held: { body: "body:bo", classes: [HEAD], asOf: "2018-06-01", certainty: [OUT] } }',
    "dao-an",
  ],
  ["persons", 'filter: { held: { post: "post:bo.bo-truong", asOf: "2020-01-01" } }', "duong-an"],
  [
    "persons",
    'filter: { held: { post: "post:bo.bo-truong", asOf: "2020-01-01", certainty: [CERTAIN] } }',
    "",
  ],
  [
    "persons",
    'filter: { held: { post: "post:bo.bo-truong", during: { to: "2012-12-31" } } }',
    "dao-an",
  ],
  ["persons", "filter: { held: { classes: [HEAD] } }", "ba-an.sac duong-an dao-an"],
  [
    "persons",
    'filter: { held: { asOf: "2018-06-01", certainty: [CERTAIN] } }',
    "ba-an ba-an.sac duong-an dao-an",
  ],
  ["persons", 'filter: { tookPart: { event: "event:2018-06-11.hop" } }', "ba-an dao-an"],
  ["persons", 'filter: { tookPart: { event: "event:2018-06-11.hop", roles: [CHAIR] } }', "dao-an"],
  ["persons", "filter: { tookPart: { roles: [CHAIR] } }", "ba-an dao-an"],
  ["persons", "filter: { tookPart: { roles: [CHAIR], kinds: [VISIT] } }", "ba-an"],
  ["persons", 'filter: { tookPart: { place: "place:hue" } }', "ba-an du-an dao-an"],
  [
    "persons",
    'filter: { tookPart: { place: "place:hue", roles: [ATTEND, SPEAK] } }',
    "ba-an du-an",
  ],
  ["persons", 'filter: { tookPart: { host: "body:cuc" } }', "ba-an du-an"],
  [
    "persons",
    'filter: { tookPart: { during: { from: "2018-03-01", to: "2018-03-31" } } }',
    "ba-an.nang",
  ],
  ["persons", "filter: { held: { classes: [HEAD] }, tookPart: { roles: [SPEAK] } }", "dao-an"],
  [
    "persons",
    'filter: { held: { post: "post:bo.thu-truong" }, tookPart: { roles: [ATTEND] } }',
    "",
  ],
];

const others: readonly Case[] = [
  ["bodies", "", "bo cuc hoi phong"],
  ["bodies", "orderBy: NAME_DESC", "phong hoi cuc bo"],
  ["bodies", 'filter: { kinds: ["FRONT", "GOVERNMENT"], level: null }', "bo cuc hoi phong"],
  ["bodies", 'filter: { kinds: ["FRONT"] }', "hoi"],
  ["bodies", 'filter: { level: "CENTRAL" }', "bo cuc"],
  ["bodies", 'filter: { partOf: "body:bo" }', "cuc"],
  ["bodies", 'filter: { asOf: "2015-12-31" }', "bo cuc phong"],
  ["bodies", 'filter: { asOf: "2016-03-01", kinds: ["FRONT"] }', "hoi"],
  ["bodies", 'filter: { asOf: "2016-02-29", kinds: ["FRONT"] }', ""],
  ["posts", "", "bo.bo-truong cuc.cuc-truong bo.thu-truong hoi.uy-vien"],
  ["posts", 'filter: { body: "body:bo" }', "bo.bo-truong bo.thu-truong"],
  ["posts", 'filter: { body: "body:bo", classes: [DEPUTY] }', "bo.thu-truong"],
  [
    "posts",
    "filter: { classes: [MEMBER, HEAD] }, orderBy: NAME_DESC",
    "hoi.uy-vien cuc.cuc-truong bo.bo-truong",
  ],
  ["places", "", "ha-tay hue vinh"],
  ["places", 'filter: { kinds: ["CITY"] }', "hue vinh"],
  ["places", 'filter: { asOf: "2008-08-01" }', "hue vinh"],
  ["places", 'filter: { asOf: "1963-09-30" }', "ha-tay hue"],
  ["places", 'filter: { kinds: ["CITY", "PROVINCE"], asOf: "2008-07-31" }', "ha-tay hue vinh"],
  ["documents", "", "kh.2016 luat 1-qd.2018 1-qd.2019"],
  ["documents", "orderBy: DATE_DESC", "1-qd.2019 1-qd.2018 kh.2016 luat"],
  ["documents", "orderBy: DATE_ASC", "luat kh.2016 1-qd.2018 1-qd.2019"],
  ["documents", 'filter: { number: "1/qd-b" }', "1-qd.2018 1-qd.2019"],
  ["documents", 'filter: { number: "1 / QĐ - B" }, orderBy: DATE_DESC', "1-qd.2019 1-qd.2018"],
  ["documents", 'filter: { types: ["luat", "ke-hoach"] }', "kh.2016 luat"],
  ["documents", 'filter: { types: ["luat", "ke-hoach"] }, orderBy: DATE_ASC', "luat kh.2016"],
  ["documents", 'filter: { issuer: "body:bo" }, orderBy: DATE_DESC', "1-qd.2019 1-qd.2018"],
  ["documents", 'filter: { issuer: "body:cuc" }', "kh.2016"],
  [
    "documents",
    'filter: { signer: "person:dao-an", during: { from: "2019-01-01" } }, orderBy: DATE_ASC',
    "1-qd.2019",
  ],
  [
    "documents",
    'filter: { during: { from: "2018-01-01", to: "2018-12-31" } }, orderBy: DATE_DESC',
    "1-qd.2018 kh.2016",
  ],
  ["documents", 'filter: { during: { from: "2019-02-28" } }', "kh.2016 1-qd.2019"],
  ["documents", 'filter: { relatesTo: { document: "document:1-qd.2018" } }', "kh.2016 1-qd.2019"],
  [
    "documents",
    'filter: { relatesTo: { document: "document:1-qd.2018", how: [IMPLEMENTS] } }',
    "kh.2016",
  ],
  ["sources", "", "a b c gazette"],
  ["sources", "orderBy: PUBLISHED_DESC", "a b c gazette"],
  ["sources", "orderBy: PUBLISHED_ASC", "gazette c b a"],
  ["sources", 'filter: { publisher: "daily" }, orderBy: PUBLISHED_ASC', "b a"],
  ["sources", 'filter: { kinds: ["PRESS", "OFFICIAL"] }, orderBy: NAME_DESC', "gazette c b a"],
  ["sources", 'filter: { kinds: ["PRESS"], publisher: "weekly" }', "c"],
  ["sources", 'filter: { published: { from: "2019-05-02", to: "2019-05-31" } }', "b c"],
  ["sources", 'filter: { published: { to: "2018-12-31" } }, orderBy: PUBLISHED_DESC', "c"],
];

const cases = [...events, ...persons, ...others];

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const listOf = ({ data, errors }: Answer, list: string) => {
  expect(errors).toBeUndefined();
  return data?.[list] as Page;
};
const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id.slice(id.indexOf(":") + 1));
const asked = (list: string, ...args: readonly string[]) => {
  const given = args.filter(Boolean).join(", ");
  return `{ ${list}${given === "" ? "" : `(${given})`} {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
};

describe("a filter and an order", () => {
  it.each(cases)("%s %s", async (list, args, ids) => {
    const page = listOf(await api.ask(asked(list, args)), list);
    const expected = ids.split(" ").filter(Boolean);
    expect({ ids: idsOf(page), total: page.totalCount }).toEqual({
      ids: expected,
      total: expected.length,
    });
  });

  it("read in pages of any size, from either end, is the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        async ([list, args, ids], size, backward) => {
          const seen: string[] = [];
          let cursor = "";
          for (;;) {
            const page = listOf(
              await api.ask(asked(list, args, `${backward ? "last" : "first"}: ${size}`, cursor)),
              list,
            );
            if (backward) seen.unshift(...idsOf(page));
            else seen.push(...idsOf(page));
            const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
            if (!(backward ? hasPreviousPage : hasNextPage)) break;
            cursor = backward
              ? `before: "${String(startCursor)}"`
              : `after: "${String(endCursor)}"`;
          }
          expect(seen.join(" ")).toBe(ids);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("may be variables: the text follows which parts of the filter are given", async () => {
    const query = `query ($filter: EventFilter, $order: EventOrder! = DATE_DESC) {
      events(filter: $filter, orderBy: $order) { nodes { id } }
    }`;
    const ask = async (variables: Record<string, unknown>) =>
      idsOf(listOf(await api.ask(query, variables), "events")).join(" ");
    expect(await ask({})).toBe("2018-07.tham 2018-06-11.hop 2017.le 2014.dot xxxx-11-04.ky");
    expect(await ask({ filter: { kinds: ["VISIT"] } })).toBe("2018-07.tham");
    expect(await ask({ filter: { kinds: null, host: "body:phong" } })).toBe("2017.le");
    expect(await ask({ filter: { host: "body:bo" }, order: "NAME_ASC" })).toBe("2018-06-11.hop");
    expect(await ask({ order: "NAME_ASC" })).toBe(
      "2014.dot 2018-06-11.hop xxxx-11-04.ky 2017.le 2018-07.tham",
    );
  });
});

describe("the lists of a node", () => {
  it("the documents that a person signed come with who says so", async () => {
    const { data } = await api.ask(`{
      person(id: "person:dao-an") {
        signed(first: 1) {
          totalCount
          edges { node { id } evidence { says object } }
          pageInfo { hasNextPage }
        }
      }
    }`);
    expect(data).toEqual({
      person: {
        signed: {
          totalCount: 2,
          edges: [
            {
              node: { id: "document:1-qd.2019" },
              evidence: [{ says: "SIGNED_BY", object: "person:dao-an" }],
            },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });
});

describe("the events of a place", () => {
  it("go from page to page, the latest first", async () => {
    const ask = async (args: string) => {
      const { data } = await api.ask(`{
        place(id: "place:hue") { events(${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }
      }`);
      const place = data?.["place"] as { readonly events: Page };
      return place.events;
    };
    const first = await ask("first: 1");
    expect(first).toMatchObject({
      totalCount: 2,
      nodes: [{ id: "event:2018-07.tham" }],
      pageInfo: { hasNextPage: true },
    });
    expect(await ask(`first: 1, after: "${String(first.pageInfo["endCursor"])}"`)).toMatchObject({
      nodes: [{ id: "event:2018-06-11.hop" }],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe("a cursor", () => {
  const cursorOf = async (list: string, args: string) =>
    String(listOf(await api.ask(asked(list, args, "first: 1")), list).pageInfo["endCursor"]);

  it.each([
    ["another list", "bodies", "", "persons", ""],
    ["another order", "events", "orderBy: DATE_ASC", "events", ""],
    [
      "another filter",
      "events",
      "filter: { kinds: [VISIT] }",
      "events",
      'filter: { host: "body:bo" }',
    ],
  ])("of %s is refused", async (_what, from, fromArgs, list, args) => {
    for (const name of ["after", "before"]) {
      const cursor = await cursorOf(from, fromArgs);
      const { errors } = await api.ask(
        `{\n  ${asked(list, args, `${name}: "${cursor}"`).slice(2)}`,
      );
      expect(errors).toMatchObject([
        {
          message: `"${name}" is no cursor of this list, asked like this. Use "endCursor" or "startCursor" of an earlier page with the same filter and order.`,
          path: [list],
          locations: [{ line: 2, column: 3 }],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
    }
  });

  it("stays good when the same is asked in other words", async () => {
    const cursor = await cursorOf("events", "");
    const next = listOf(
      await api.ask(
        asked("events", `filter: { host: null }, orderBy: DATE_DESC, first: 2, after: "${cursor}"`),
      ),
      "events",
    );
    expect(idsOf(next)).toEqual(["2018-06-11.hop", "2017.le"]);
  });
});

describe("a filter that cannot be", () => {
  it.each([
    [
      'events(filter: { host: "The ministry" })',
      '"filter.host" takes an id such as person:to-lam.',
    ],
    [
      'persons(filter: { tookPart: { during: { from: "2020-01-02", to: "2020-01-01" } } })',
      '"filter.tookPart.during" ends before it begins: exchange "from" and "to".',
    ],
    [
      "persons(filter: { held: { certainty: [OUT] } })",
      '"filter.held.certainty" speaks of a day: give "filter.held.asOf" with it.',
    ],
  ])("%s", async (field, message) => {
    const { errors } = await api.ask(`{ ${field} { totalCount } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("entity(id)", () => {
  it("is what the explorer draws, and null for anything else", async () => {
    const { data } = await api.ask(`{
      body: entity(id: "body:bo") { __typename id label }
      post: entity(id: "post:bo.bo-truong") { label ... on Post { class } }
      source: entity(id: "source:gazette") { id }
      nobody: entity(id: "person:nobody") { id }
    }`);
    expect(data).toEqual({
      body: { __typename: "Body", id: "body:bo", label: "Bộ" },
      post: { label: "Bộ trưởng Bộ", class: "HEAD" },
      source: null,
      nobody: null,
    });
  });
});
