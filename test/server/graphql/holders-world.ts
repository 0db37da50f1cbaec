import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";
import { makeFolder } from "../seeding/world.ts";

const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };
const gazette = { source: "source:gazette" };

const person = (slug: string, name: string, more: object = {}) => ({
  id: `person:${slug}`,
  name,
  ...more,
});

const body = (slug: string, name: string, more: object = {}) => ({
  id: `body:${slug}`,
  name,
  kind: "GOVERNMENT",
  ...more,
});

const post = (body: string, slug: string, more: object) => ({
  id: `post:${body}.${slug}`,
  body: `body:${body}`,
  ...more,
});

const director = { name: "Giám đốc", class: "HEAD", seniority: 10 };
const deputy = { name: "Phó Giám đốc", class: "DEPUTY", seniority: 20 };

/**
 * Departments of a province. Trade was split into trade and tourism, both came together again with industry, and the
 * outcome was renamed. Two bodies are said, by mistake, to have followed each other.
 */
const declarations = {
  bundle: "registry.holders",
  ...recorded,
  sources: [
    { id: "source:gazette", publisher: "gazette.example", kind: "OFFICIAL", title: "Gazette" },
    { id: "source:daily", publisher: "daily.example", kind: "PRESS", title: "Daily" },
  ],
  places: [
    { id: "place:hai-hung", name: "Hải Hưng", kind: "PROVINCE" },
    {
      id: "place:hung-yen",
      name: "Hưng Yên",
      kind: "PROVINCE",
      succeeds: [{ place: "place:hai-hung", on: "1997-01-01", how: "SPLIT", ...gazette }],
    },
    {
      id: "place:hung-yen.2025",
      name: "Hưng Yên",
      kind: "PROVINCE",
      succeeds: [{ place: "place:hung-yen", on: "2025-07-01", how: "MERGED", ...gazette }],
    },
  ],
  bodies: [
    body("so-y-te", "Sở Y tế", { start: [{ value: "2009-06", ...gazette }] }),
    body("so-tai-chinh", "Sở Tài chính"),
    body("so-noi-vu", "Sở Nội vụ"),
    body("so-thuong-nghiep", "Sở Thương nghiệp"),
    body("so-thuong-mai", "Sở Thương mại", {
      end: [{ value: "2008-04-30", ...gazette }],
      succeeds: [{ body: "body:so-thuong-nghiep", on: "1993", how: "SPLIT", ...gazette }],
    }),
    body("so-du-lich", "Sở Du lịch", {
      succeeds: [{ body: "body:so-thuong-nghiep", on: "1993", how: "SPLIT", ...gazette }],
    }),
    body("so-cong-thuong", "Sở Công thương", {
      succeeds: [
        { body: "body:so-thuong-mai", on: "2008-05-01", how: "MERGED", ...gazette },
        { body: "body:so-du-lich", on: "2008-05-01", how: "MERGED", ...gazette },
      ],
    }),
    body("so-cong-thuong-moi", "Sở Công thương và Năng lượng", {
      succeeds: [
        {
          body: "body:so-cong-thuong",
          on: "2020-03",
          how: "RENAMED",
          printedAs: "đổi tên",
          ...gazette,
        },
      ],
    }),
    body("doan-mot", "Đoàn Một", {
      succeeds: [{ body: "body:doan-hai", on: "2001", how: "REPLACED", ...gazette }],
    }),
    body("doan-hai", "Đoàn Hai", {
      succeeds: [{ body: "body:doan-mot", on: "2002", how: "REPLACED", ...gazette }],
    }),
    body("bo-doi", "Bộ đội tỉnh", { kind: "FORCE" }),
  ],
  posts: [
    post("so-y-te", "giam-doc", director),
    post("so-y-te", "pho-giam-doc", deputy),
    post("so-y-te", "chanh-van-phong", {
      name: "Chánh Văn phòng",
      class: "OFFICER",
      seats: 1,
      seniority: 30,
      end: [{ value: "2015-12", ...gazette }],
    }),
    post("so-tai-chinh", "giam-doc", director),
    post("so-noi-vu", "giam-doc", director),
    post("so-noi-vu", "pho-giam-doc", deputy),
    post("so-thuong-mai", "giam-doc", director),
    post("so-cong-thuong", "giam-doc", director),
    post("bo-doi", "dai-ta", { name: "Đại tá", class: "RANK", rankOrder: 1, seniority: 90 }),
  ],
  persons: [
    person("ngo-van-an", "Ngô Văn An"),
    person("ly-thi-bich", "Lý Thị Bích"),
    person("do-van-cuong", "Đỗ Văn Cường"),
    person("ha-van-dung", "Hà Văn Dũng"),
    person("vu-thi-em", "Vũ Thị Em"),
    person("bui-van-phuc", "Bùi Văn Phúc"),
    person("mai-van-giang", "Mai Văn Giang"),
    person("ho-thi-mai", "Hồ Thị Mai"),
  ],
};

const title = (person: string, post: string, rest: object) => ({
  person: `person:${person}`,
  post: `post:${post}`,
  ...rest,
});

/**
 * Health: from hand to hand without a day between, then days that nobody is attested, then days on which every known
 * holder is out; a former head of whom no day is known, and an acting one. Finance: two heads at once, and a third on one
 * day between. Home affairs: a start that two sources give differently, and deputies, who share no seat.
 */
const titles = {
  bundle: "reference.holders",
  ...recorded,
  source: "source:gazette",
  titles: [
    title("ngo-van-an", "so-y-te.giam-doc", { says: "HELD", at: "2010-01-01/2014-06-30" }),
    title("ly-thi-bich", "so-y-te.giam-doc", { says: "HELD", at: "2014-07-01/2016-12-31" }),
    title("do-van-cuong", "so-y-te.giam-doc", { says: "HOLDS", at: "2018-03-01" }),
    title("do-van-cuong", "so-y-te.giam-doc", { says: "HOLDS", at: "2019-03-01" }),
    title("ha-van-dung", "so-y-te.giam-doc", { says: "STARTS", at: "2021-05-10" }),
    title("ha-van-dung", "so-y-te.giam-doc", { says: "ENDS", at: "2022-01-01" }),
    title("vu-thi-em", "so-y-te.giam-doc", { says: "STARTS", at: "2022-06-01" }),
    title("bui-van-phuc", "so-y-te.giam-doc", { says: "FORMER", at: "2012-05-05" }),
    title("mai-van-giang", "so-y-te.giam-doc", { says: "HOLDS", at: "2022-03-01", acting: true }),
    title("mai-van-giang", "so-y-te.chanh-van-phong", { says: "HOLDS", at: "2013-02-02" }),
    title("vu-thi-em", "so-y-te.pho-giam-doc", { says: "HOLDS", at: "2018" }),
    title("mai-van-giang", "so-y-te.pho-giam-doc", { says: "HOLDS", at: "2019-02-01" }),

    title("ngo-van-an", "so-tai-chinh.giam-doc", { says: "HELD", at: "2000-01-01/2005-12-31" }),
    title("ly-thi-bich", "so-tai-chinh.giam-doc", {
      says: "HELD",
      at: "2004-06-01/2008-12-31",
      source: "source:daily",
    }),
    title("do-van-cuong", "so-tai-chinh.giam-doc", {
      says: "HOLDS",
      at: "2002-02-02",
      source: "source:daily",
    }),
    title("ha-van-dung", "so-tai-chinh.giam-doc", { says: "STARTS", at: "2009-01-01" }),

    title("vu-thi-em", "so-noi-vu.giam-doc", { says: "STARTS", at: "2015-01-05" }),
    title("vu-thi-em", "so-noi-vu.giam-doc", {
      says: "STARTS",
      at: "2015-02-01",
      source: "source:daily",
    }),
    title("ly-thi-bich", "so-noi-vu.pho-giam-doc", { says: "HELD", at: "2010-01-01/2014-12-31" }),
    title("bui-van-phuc", "so-noi-vu.pho-giam-doc", { says: "HELD", at: "2012-01-01/2016-12-31" }),
    title("ha-van-dung", "so-noi-vu.pho-giam-doc", { says: "HOLDS", at: "2019-09-09" }),

    title("bui-van-phuc", "so-thuong-mai.giam-doc", { says: "HOLDS", at: "2007-07-07" }),
    title("bui-van-phuc", "so-cong-thuong.giam-doc", { says: "STARTS", at: "2008-05-01" }),

    title("ho-thi-mai", "so-y-te.pho-giam-doc", { says: "STARTS", at: "2011-04" }),
    title("ho-thi-mai", "so-y-te.pho-giam-doc", { says: "ENDS", at: "2013-01-15" }),
    title("ho-thi-mai", "so-noi-vu.pho-giam-doc", {
      says: "HELD",
      at: "2012-01-01/2014-12-31",
      inferred: "the term of the department",
    }),
    title("ho-thi-mai", "so-noi-vu.pho-giam-doc", { says: "HOLDS", at: "2012-08-01" }),
    title("ho-thi-mai", "bo-doi.dai-ta", { says: "HOLDS", at: "2012-08-01" }),
    title("ho-thi-mai", "so-tai-chinh.giam-doc", { says: "FORMER", at: "2007-05-05" }),
  ],
};

const article = {
  bundle: "article.holders",
  ...recorded,
  source: "source:daily",
  events: [
    {
      id: "event:2012-08-01.so-ket",
      kind: "CONFERENCE",
      name: "Hội nghị sơ kết",
      date: [{ value: "2012-08-01", paragraph: 2 }],
      participations: [
        { person: "person:ho-thi-mai", order: 1, roles: [{ role: "CHAIR", paragraph: 3 }] },
      ],
    },
    {
      id: "event:2013-02.tham",
      kind: "VISIT",
      name: "Chuyến thăm",
      date: [{ value: "2013-02", paragraph: 4 }],
      participations: [
        { person: "person:ho-thi-mai", order: 1, roles: [{ role: "ATTEND", paragraph: 4 }] },
      ],
    },
    {
      id: "event:xxxx-11-04.hop",
      kind: "OTHER",
      name: "Cuộc họp",
      date: [{ value: "XXXX-11-04", paragraph: 6 }],
      participations: [
        { person: "person:ho-thi-mai", order: 1, roles: [{ role: "ATTEND", paragraph: 6 }] },
      ],
    },
  ],
};

/** Makes the world of the departments, and nothing else, what the graph says. */
export async function loadHolders(graph: Graph): Promise<void> {
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
