import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

import type { Graph } from "../../../server/src/graph/index.ts";

/** A folder of bundle files that goes with the test. */
export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array | object): string;
  remove(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "niengiam-bundles-"));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      const isText = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(file, isText ? content : stringify(content));
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };

/** Bodies, posts and persons, invented, that the articles below speak of. */
export const registry = {
  bundle: "registry.example",
  ...recorded,
  sources: [
    { id: "source:registry", publisher: "niengiam", kind: "REGISTRY" },
    {
      id: "source:gazette",
      publisher: "gazette.example",
      kind: "OFFICIAL",
      published: "2021-02-05",
    },
  ],
  places: [{ id: "place:da-nang", name: "Đà Nẵng", kind: "CITY" }],
  bodies: [
    { id: "body:chinh-phu", name: "Chính phủ", kind: "GOVERNMENT" },
    {
      id: "body:bo-noi-vu",
      name: "Bộ Nội vụ",
      aliases: ["Bộ Nội Vụ VN"],
      abbreviations: ["BNV"],
      partOf: [{ body: "body:chinh-phu", source: "source:registry" }],
    },
  ],
  posts: [
    { id: "post:bo-noi-vu.bo-truong", body: "body:bo-noi-vu", name: "Bộ trưởng", class: "HEAD" },
    {
      id: "post:bo-noi-vu.thu-truong",
      body: "body:bo-noi-vu",
      name: "Thứ trưởng",
      class: "DEPUTY",
    },
    {
      id: "post:bo-noi-vu.dai-ta",
      body: "body:bo-noi-vu",
      name: "Đại tá",
      class: "RANK",
      rankOrder: 5,
    },
    {
      id: "post:bo-noi-vu.thieu-tuong",
      body: "body:bo-noi-vu",
      name: "Thiếu tướng",
      class: "RANK",
      rankOrder: 4,
    },
  ],
  persons: [
    { id: "person:tran-thi-binh", name: "Trần Thị Bình" },
    { id: "person:nguyen-van-an", name: "Nguyễn Văn An" },
  ],
};

const event = "event:2022-03-15.so-ket";

/** One article about a conference. */
export const firstArticle = {
  bundle: "article.first",
  ...recorded,
  source: "source:first",
  sources: [{ id: "source:first", publisher: "first.example", published: "2022-03-15" }],
  events: [
    {
      id: event,
      kind: "CONFERENCE",
      name: "Hội nghị sơ kết",
      date: { value: "2022-03-15", paragraph: 2 },
      mode: { value: "ONLINE", paragraph: 2 },
      hosts: [{ body: "body:bo-noi-vu", paragraph: 2 }],
      heldIn: [{ place: "place:da-nang", printedAs: "Đà Nẵng" }],
      participations: [
        {
          person: "person:tran-thi-binh",
          order: 1,
          roles: [
            { role: "SPEAK", paragraph: 6 },
            { role: "CHAIR", paragraph: 3 },
          ],
          titles: [
            { post: "post:bo-noi-vu.thu-truong", printedAs: "Thứ trưởng Bộ Nội vụ", paragraph: 3 },
          ],
          gaveTo: [{ person: "person:nguyen-van-an", paragraph: 9 }],
          object: "AWARD",
        },
        { person: "person:nguyen-van-an", order: 2, roles: [{ role: "RECEIVE", paragraph: 9 }] },
      ],
    },
  ],
};

/** Another article about the same conference, with other details. */
export const secondArticle = {
  bundle: "article.second",
  ...recorded,
  source: "source:second",
  sources: [{ id: "source:second", publisher: "second.example", published: "2022-03-16" }],
  events: [
    {
      id: event,
      date: { value: "2022-03", paragraph: 1 },
      hosts: [
        { body: "body:bo-noi-vu", paragraph: 1 },
        { body: "body:chinh-phu", paragraph: 1 },
      ],
      participations: [
        {
          person: "person:tran-thi-binh",
          order: 3,
          roles: [{ role: "REPORT", paragraph: 2 }],
          eventTitles: [{ name: "Trưởng Ban Tổ chức", paragraph: 2 }],
          titles: [{ post: "post:bo-noi-vu.thu-truong", printedAs: "Thứ trưởng", paragraph: 2 }],
          onBehalfOf: [{ body: "body:chinh-phu", paragraph: 2 }],
        },
      ],
    },
  ],
};

/** Titles outside an event: a change at the head of a body, and a life. */
export const reference = {
  bundle: "reference.example",
  ...recorded,
  source: "source:gazette",
  persons: [{ id: "person:nguyen-van-an", born: { value: "1960-05", source: "source:gazette" } }],
  titles: [
    {
      person: "person:nguyen-van-an",
      post: "post:bo-noi-vu.bo-truong",
      says: "HELD",
      at: "2016-04-08/2021-04-07",
    },
    {
      person: "person:tran-thi-binh",
      post: "post:bo-noi-vu.bo-truong",
      says: "STARTS",
      at: "2021-04-08",
    },
    {
      person: "person:nguyen-van-an",
      post: "post:bo-noi-vu.dai-ta",
      says: "HOLDS",
      at: "2015-03-02",
    },
  ],
};

/** What bounds the holdings of other bundles from outside: ranks, acting, and the beginning of a body; and a post apart from its body. */
export const bounds = {
  bundle: "bounds.example",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:bounds",
  sources: [{ id: "source:bounds", publisher: "bounds.example" }],
  bodies: [{ id: "body:bo-noi-vu", start: { value: "2002" } }],
  posts: [
    {
      id: "post:chinh-phu.thu-tuong",
      body: "body:chinh-phu",
      name: "Thủ tướng",
      nameEn: "Prime Minister",
      titleEn: "Prime Minister",
      class: "HEAD",
    },
  ],
  titles: [
    {
      person: "person:nguyen-van-an",
      post: "post:bo-noi-vu.thieu-tuong",
      says: "STARTS",
      at: "2018-05-01",
    },
    {
      person: "person:nguyen-van-an",
      post: "post:bo-noi-vu.bo-truong",
      acting: true,
      says: "HOLDS",
      at: "2016-01-15",
    },
  ],
};

/** Everything in the graph in one order: nodes with their labels, relationships with their ends. */
export async function dump(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ key: string; props: object }>(`
    MATCH (node) WHERE NOT node:Schema
    RETURN labels(node)[0] + ' ' + node.id AS key, properties(node) AS props
    UNION ALL
    MATCH (from)-[link]->(to)
    RETURN from.id + ' ' + type(link) + ' ' + to.id AS key, properties(link) AS props`);
  return rows.map(({ key, props }) => `${key} ${sorted(props)}`).sort();
}

function sorted(props: object): string {
  return JSON.stringify(Object.entries(props).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
