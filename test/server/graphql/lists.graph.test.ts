import { describe, expect, it } from "vitest";

import { type Answer, useApi } from "./api.ts";
import { loadWorld } from "./world.ts";

const api = useApi(loadWorld);

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = `{
  nodes { id }
  edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

/** Every list with some rows in the world, and the field around it. */
const lists = [
  { name: "persons", around: "" },
  { name: "bodies", around: "" },
  { name: "posts", around: "" },
  { name: "documents", around: "" },
  { name: "events", around: "" },
  { name: "places", around: "" },
  { name: "sources", around: "" },
  { name: "tenures", around: 'person(id: "person:nguyen-van-an.1970")' },
  { name: "participations", around: 'person(id: "person:tran-thi-binh")' },
  { name: "holders", around: 'post(id: "post:bo-noi-vu.bo-truong")' },
  { name: "hosted", around: 'body(id: "body:bo-noi-vu")' },
  { name: "participations", around: 'event(id: "event:2022-03-15.so-ket")' },
  { name: "claims", around: 'source(id: "source:gazette")' },
];

function pageOf({ data }: Answer): Page {
  const [value] = Object.values(data ?? {});
  const inner = value as Record<string, unknown>;
  return ("nodes" in inner ? inner : Object.values(inner)[0]) as Page;
}

const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

describe.each(lists)("the list $around $name", ({ name, around }) => {
  const ask = async (args: string) => {
    const field = `${name}(${args}) ${page}`;
    return pageOf(await api.ask(around === "" ? `{ ${field} }` : `{ ${around} { ${field} } }`));
  };

  it("is the same in one page, forward by one, and backward by one", async () => {
    const whole = await ask("first: 100");
    expect(ids(whole).length).toBeGreaterThan(1);
    expect(whole.edges.map(({ node }) => node.id)).toEqual(ids(whole));

    const forward: string[] = [];
    let at = await ask("first: 1");
    expect(at.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      forward.push(...ids(at));
      if (!at.pageInfo.hasNextPage) break;
      at = await ask(`first: 1, after: "${at.pageInfo.endCursor}"`);
      expect(at.pageInfo.hasPreviousPage).toBe(true);
    }
    expect(forward).toEqual(ids(whole));

    const backward: string[] = [];
    at = await ask("last: 1");
    expect(at.pageInfo.hasNextPage).toBe(false);
    for (;;) {
      backward.unshift(...ids(at));
      if (!at.pageInfo.hasPreviousPage) break;
      at = await ask(`last: 1, before: "${at.pageInfo.startCursor}"`);
      expect(at.pageInfo.hasNextPage).toBe(true);
    }
    expect(backward).toEqual(ids(whole));
  });

  it("can be read between two cursors", async () => {
    const whole = await ask("first: 100");
    const [first, last] = [whole.edges[0]?.cursor, whole.edges.at(-1)?.cursor];
    const between = await ask(`first: 100, after: "${first}", before: "${last}"`);
    expect(ids(between)).toEqual(ids(whole).slice(1, -1));
  });
});

describe("every list", () => {
  it("orders names as a Vietnamese dictionary and counts only what is asked for", async () => {
    const { data } = await api.ask("{ persons(first: 2) { totalCount nodes { id name } } }");
    expect(data).toEqual({
      persons: {
        totalCount: 4,
        nodes: [
          { id: "person:le-van-to", name: "Lê Văn Tô" },
          { id: "person:nguyen-van-an", name: "Nguyễn Văn An" },
        ],
      },
    });
  });

  it("may be of no length, and be only counted", async () => {
    const { data } = await api.ask(`{
      persons(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } }
      events(filter: { during: { from: "2022-01-01" } }) { totalCount }
    }`);
    expect(data).toEqual({
      persons: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
      events: { totalCount: 2 },
    });
  });

  it.each([
    ["first: 101", '"first" must be a whole number from 0 to 100.'],
    ["last: -1", '"last" must be a whole number from 0 to 100.'],
    ["first: 1, last: 1", 'Give "first" or "last", not both.'],
    [
      'after: "person:an"',
      '"after" is no cursor of this list, asked like this. Use "endCursor" or "startCursor" of an earlier page with the same filter and order.',
    ],
  ])("refuses %s with a sentence", async (args, message) => {
    const { errors } = await api.ask(`{ persons(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
