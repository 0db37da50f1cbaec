import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";
import { makeFolder } from "../seeding/world.ts";

const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };
const gazette = { source: "source:gazette" };
const dated = (value: string) => [{ value, ...gazette }];
const by = (field: string, id: string) => [{ [field]: id, ...gazette }];

/** Family names that a dictionary parts by letter, then by tone. */
const names: Readonly<Record<string, string>> = {
  "du-an": "Dư An",
  "duong-an": "Dương An",
  "dao-an": "Đào An",
  "ba-an": "Ba An",
  "ba-an.huyen": "Bà An",
  "ba-an.sac": "Bá An",
  "ba-an.nang": "Bạ An",
};

/** A ministry with a department and an office in it, an office that was closed, and a district elsewhere. */
const declarations = {
  bundle: "registry.lists",
  ...recorded,
  sources: [
    { id: "source:gazette", publisher: "gazette", kind: "OFFICIAL", title: "Công báo" },
    { id: "source:a", publisher: "daily", kind: "PRESS", title: "A", published: "2019-05-01" },
    { id: "source:b", publisher: "daily", kind: "PRESS", title: "B", published: "2019" },
    { id: "source:c", publisher: "weekly", kind: "PRESS", title: "C", published: "2012/2020" },
  ],
  places: [
    { id: "place:hue", name: "Huế", kind: "CITY" },
    { id: "place:ha-tay", name: "Hà Tây", kind: "PROVINCE", end: dated("2008-07-31") },
    { id: "place:vinh", name: "Vinh", kind: "CITY", start: dated("1963-10") },
  ],
  bodies: [
    { id: "body:bo", name: "Bộ", kind: "GOVERNMENT", level: "CENTRAL" },
    {
      id: "body:cuc",
      name: "Cục",
      kind: "GOVERNMENT",
      level: "CENTRAL",
      partOf: by("body", "body:bo"),
    },
    {
      id: "body:phong",
      name: "Phòng",
      kind: "GOVERNMENT",
      level: "LOCAL",
      partOf: by("body", "body:cuc"),
      end: dated("2015"),
    },
    { id: "body:hoi", name: "Hội", kind: "FRONT", start: dated("2016-03") },
  ],
  posts: [
    { id: "post:bo.bo-truong", body: "body:bo", name: "Bộ trưởng", class: "HEAD" },
    { id: "post:bo.thu-truong", body: "body:bo", name: "Thứ trưởng", class: "DEPUTY" },
    { id: "post:cuc.cuc-truong", body: "body:cuc", name: "Cục trưởng", class: "HEAD" },
    { id: "post:hoi.uy-vien", body: "body:hoi", name: "Ủy viên", class: "MEMBER" },
  ],
  persons: Object.entries(names).map(([slug, name]) => ({ id: `person:${slug}`, name })),
  documents: [
    {
      id: "document:1-qd.2018",
      type: "quyet-dinh",
      number: "1/QĐ-B",
      name: "Quyết định 1",
      date: dated("2018-02-01"),
      issuedBy: by("body", "body:bo"),
      signedBy: by("person", "person:dao-an"),
    },
    {
      id: "document:1-qd.2019",
      type: "quyet-dinh",
      number: "1/QĐ-B",
      name: "Quyết định 1",
      date: dated("2019-02"),
      issuedBy: by("body", "body:bo"),
      signedBy: by("person", "person:dao-an"),
      relations: [{ how: "REPLACES", document: "document:1-qd.2018", ...gazette }],
    },
    {
      id: "document:kh.2016",
      type: "ke-hoach",
      name: "Kế hoạch",
      date: dated("2016/2021"),
      issuedBy: by("body", "body:cuc"),
      relations: [{ how: "IMPLEMENTS", document: "document:1-qd.2018", ...gazette }],
    },
    { id: "document:luat", type: "luat", name: "Luật" },
  ],
};

const title = (person: string, post: string, rest: object) => ({
  person: `person:${person}`,
  post: `post:${post}`,
  ...rest,
});

/** Two ministers after each other, so that on days of one the other is out; and two of lesser posts. */
const titles = {
  bundle: "reference.lists",
  ...recorded,
  ...gazette,
  titles: [
    title("dao-an", "bo.bo-truong", { says: "HELD", at: "2011-08-01/2016-04-08" }),
    title("duong-an", "bo.bo-truong", { says: "HOLDS", at: "2017-01-05" }),
    title("duong-an", "bo.bo-truong", { says: "HOLDS", at: "2019-01-05" }),
    title("ba-an", "bo.thu-truong", { says: "HELD", at: "2018-01-01/2018-12-31" }),
    title("ba-an.sac", "cuc.cuc-truong", { says: "HOLDS", at: "2018-06-01" }),
    title("dao-an", "hoi.uy-vien", { says: "HOLDS", at: "2018-06-01" }),
  ],
};

const there = (person: string, role: string) => ({
  person: `person:${person}`,
  roles: [{ role, paragraph: 1 }],
});
const at = (value: string) => [{ value, paragraph: 1 }];
const of = (field: string, id: string) => [{ [field]: id, paragraph: 1 }];

/** Events of a day, a month, a year, several years, and no year, hosted at every level of the ministry. */
const article = {
  bundle: "article.lists",
  ...recorded,
  source: "source:a",
  events: [
    {
      id: "event:2018-06-11.hop",
      kind: "WORKING_SESSION",
      name: "Họp",
      date: at("2018-06-11"),
      hosts: of("body", "body:bo"),
      heldIn: of("place", "place:hue"),
      documents: [{ document: "document:1-qd.2018", how: "REVIEWS", paragraph: 1 }],
      participations: [there("dao-an", "CHAIR"), there("ba-an", "SPEAK")],
    },
    {
      id: "event:2018-07.tham",
      kind: "VISIT",
      name: "Thăm",
      date: at("2018-07"),
      hosts: of("body", "body:cuc"),
      heldIn: of("place", "place:hue"),
      participations: [there("ba-an", "CHAIR"), there("du-an", "ATTEND")],
    },
    {
      id: "event:2017.le",
      kind: "CEREMONY",
      name: "Lễ",
      date: at("2017"),
      hosts: of("body", "body:phong"),
      heldIn: of("place", "place:vinh"),
      participations: [there("dao-an", "SPEAK")],
    },
    {
      id: "event:2014.dot",
      kind: "CONFERENCE",
      name: "Đợt",
      date: at("2014-05/2018-03"),
      participations: [there("ba-an.nang", "ATTEND")],
    },
    {
      id: "event:xxxx-11-04.ky",
      kind: "SIGNING",
      name: "Ký",
      date: at("XXXX-11-04"),
      dateInferred: "2018",
      dateReason: "the programme begins in 2019",
      participations: [there("duong-an", "SIGN")],
    },
  ],
};

/** Makes the world of filters and orders, and nothing else, what the graph says. */
export async function loadLists(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
  const folder = makeFolder();
  try {
    for (const bundle of [declarations, titles, article]) {
      folder.write(`${bundle.bundle}.yaml`, bundle);
    }
    await importPaths(graph, [folder.path]);
  } finally {
    folder.remove();
  }
}
