import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";

const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };
const registry = { source: "source:registry" };

/** A ministry and what was before it, two persons of one name, and documents of one number. */
const declarations = {
  bundle: "registry.world",
  ...recorded,
  sources: [
    { id: "source:registry", publisher: "niengiam", kind: "REGISTRY", title: "Editors' registry" },
    {
      id: "source:gazette",
      publisher: "gazette.example",
      kind: "OFFICIAL",
      title: "Gazette",
      url: "https://gazette.example/1",
      published: "2021-04-09",
    },
    { id: "source:daily", publisher: "daily.example", kind: "PRESS", published: "2022-03-16" },
  ],
  places: [
    { id: "place:da-nang", name: "Đà Nẵng", nameEn: "Da Nang", kind: "CITY" },
    {
      id: "place:quang-nam",
      name: "Quảng Nam",
      kind: "PROVINCE",
      end: [{ value: "2025-06-30", ...registry }],
    },
  ],
  bodies: [
    { id: "body:chinh-phu", name: "Chính phủ", nameEn: "Government", kind: "GOVERNMENT" },
    {
      id: "body:bo-noi-vu",
      name: "Bộ Nội vụ",
      nameEn: "Ministry of Home Affairs",
      aliases: ["Bộ Nội vụ Việt Nam"],
      abbreviations: ["BNV"],
      kind: "GOVERNMENT",
      partOf: [{ body: "body:chinh-phu", from: "2016-07", ...registry }],
      succeeds: [{ body: "body:ban-to-chuc", on: "2016-07-01", how: "REPLACED", ...registry }],
      seatedIn: [{ place: "place:da-nang", ...registry }],
    },
    {
      id: "body:ban-to-chuc",
      name: "Ban Tổ chức",
      kind: "GOVERNMENT",
      end: [{ value: "2016-06-30", source: "source:gazette" }],
    },
    { id: "body:quan-doi", name: "Quân đội nhân dân", kind: "FORCE" },
  ],
  posts: [
    {
      id: "post:bo-noi-vu.bo-truong",
      body: "body:bo-noi-vu",
      name: "Bộ trưởng",
      class: "HEAD",
      seniority: 10,
    },
    {
      id: "post:bo-noi-vu.thu-truong",
      body: "body:bo-noi-vu",
      name: "Thứ trưởng",
      class: "DEPUTY",
      seniority: 20,
    },
    {
      id: "post:ban-to-chuc.truong-ban",
      body: "body:ban-to-chuc",
      name: "Trưởng ban",
      class: "HEAD",
    },
    {
      id: "post:quan-doi.thuong-tuong",
      body: "body:quan-doi",
      name: "Thượng tướng",
      class: "RANK",
      rankOrder: 2,
    },
  ],
  persons: [
    {
      id: "person:nguyen-van-an",
      name: "Nguyễn Văn An",
      born: [{ value: "1960-05", ...registry }],
    },
    { id: "person:nguyen-van-an.1970", name: "Nguyễn Văn An", note: "Not the minister." },
    { id: "person:tran-thi-binh", name: "Trần Thị Bình", aliases: ["Ba Bình"] },
    { id: "person:le-van-to", name: "Lê Văn Tô" },
  ],
  documents: [
    {
      id: "document:25-nq.2003",
      type: "nghi-quyet",
      number: "25-NQ/TW",
      name: "Nghị quyết 25-NQ/TW",
      date: [{ value: "2003-03-12", ...registry }],
    },
    {
      id: "document:25-nq.2013",
      type: "nghi-quyet",
      number: "25-NQ/TW",
      name: "Nghị quyết 25-NQ/TW",
      date: [{ value: "2013-06-03", ...registry }],
    },
    {
      id: "document:05-ctr-bnv.2019",
      type: "chuong-trinh",
      number: "05/CTr-BNV",
      name: "Chương trình 05/CTr-BNV",
      title: "Chương trình hành động",
      period: "2019/2022",
      date: [{ value: "2019-02", source: "source:gazette" }],
      issuedBy: [{ body: "body:bo-noi-vu", source: "source:gazette" }],
      signedBy: [{ person: "person:nguyen-van-an", source: "source:gazette" }],
      relations: [{ how: "IMPLEMENTS", document: "document:25-nq.2013", source: "source:gazette" }],
    },
  ],
};

const title = (person: string, post: string, rest: object) => ({
  person: `person:${person}`,
  post: `post:${post}`,
  ...rest,
});

/**
 * The head of the ministry: An, on days between only by what an editor concluded; then Bình, with a start and an end;
 * then nobody, with Tô acting. A rank whose start two sources give differently.
 */
const titles = {
  bundle: "reference.world",
  ...recorded,
  source: "source:gazette",
  titles: [
    title("nguyen-van-an", "bo-noi-vu.bo-truong", {
      says: "HELD",
      at: "2016-08-01/2021-04-07",
      inferred: "the term of the government",
    }),
    title("nguyen-van-an", "bo-noi-vu.bo-truong", {
      says: "HOLDS",
      at: "2018-06-01",
      printedAs: "Bộ trưởng Bộ Nội vụ",
    }),
    title("nguyen-van-an", "bo-noi-vu.bo-truong", { says: "HOLDS", at: "2019-06-01" }),
    title("tran-thi-binh", "bo-noi-vu.bo-truong", { says: "STARTS", at: "2021-04-08" }),
    title("tran-thi-binh", "bo-noi-vu.bo-truong", { says: "ENDS", at: "2023-05-02" }),
    title("le-van-to", "bo-noi-vu.bo-truong", { says: "STARTS", at: "2023-05-02", acting: true }),
    title("nguyen-van-an.1970", "bo-noi-vu.thu-truong", { says: "HOLDS", at: "2019-01-10" }),
    title("nguyen-van-an.1970", "bo-noi-vu.thu-truong", { says: "HOLDS", at: "2020-01-10" }),
    title("nguyen-van-an.1970", "quan-doi.thuong-tuong", { says: "STARTS", at: "2015-01-05" }),
    title("nguyen-van-an.1970", "quan-doi.thuong-tuong", {
      says: "STARTS",
      at: "2015-02-01",
      source: "source:daily",
    }),
    title("le-van-to", "ban-to-chuc.truong-ban", { says: "HOLDS", at: "2015-05-05" }),
  ],
};

/** A conference with two chairs and a signing inside it, and another day of which no year is printed. */
const article = {
  bundle: "article.world",
  ...recorded,
  source: "source:daily",
  events: [
    {
      id: "event:2022-03-15.so-ket",
      kind: "CONFERENCE",
      name: "Hội nghị sơ kết",
      date: [{ value: "2022-03-15", paragraph: 2 }],
      mode: [{ value: "ONLINE", paragraph: 2 }],
      hosts: [{ body: "body:bo-noi-vu", paragraph: 2 }],
      represented: [{ body: "body:chinh-phu", paragraph: 5 }],
      heldIn: [{ place: "place:da-nang", printedAs: "Đà Nẵng", paragraph: 2 }],
      documents: [{ document: "document:05-ctr-bnv.2019", how: "REVIEWS", paragraph: 3 }],
      participations: [
        {
          person: "person:tran-thi-binh",
          order: 1,
          roles: [
            { role: "SPEAK", paragraph: 6 },
            { role: "CO_CHAIR", paragraph: 3 },
          ],
          titles: [
            { post: "post:bo-noi-vu.bo-truong", printedAs: "Bộ trưởng Bộ Nội vụ", paragraph: 3 },
          ],
          eventTitles: [{ name: "Trưởng Ban Tổ chức", paragraph: 3 }],
          onBehalfOf: [{ body: "body:chinh-phu", paragraph: 6 }],
          gaveTo: [{ person: "person:le-van-to", paragraph: 9 }],
          object: "AWARD",
          objectName: "Bằng khen",
        },
        {
          person: "person:nguyen-van-an",
          order: 2,
          roles: [{ role: "CO_CHAIR", paragraph: 3 }],
          titles: [
            {
              post: "post:bo-noi-vu.bo-truong",
              printedAs: "nguyên Bộ trưởng",
              former: true,
              paragraph: 3,
            },
          ],
        },
        { person: "person:le-van-to", order: 3, roles: [{ role: "RECEIVE", paragraph: 9 }] },
      ],
    },
    {
      id: "event:2022-03-15.ky-ket",
      kind: "SIGNING",
      name: "Lễ ký kết",
      date: [{ value: "2022-03-15", paragraph: 8 }],
      partOf: [{ event: "event:2022-03-15.so-ket", paragraph: 8 }],
      participations: [
        { person: "person:le-van-to", order: 1, roles: [{ role: "SIGN", paragraph: 8 }] },
      ],
    },
    {
      id: "event:xxxx-11-04.tong-ket",
      kind: "CONFERENCE",
      name: "Hội nghị tổng kết",
      date: [{ value: "XXXX-11-04", paragraph: 12 }],
      dateInferred: "2015",
      dateReason: "five years before the programme of 2020",
      hosts: [{ body: "body:bo-noi-vu", paragraph: 12 }],
      participations: [
        { person: "person:tran-thi-binh", order: 1, roles: [{ role: "ATTEND", paragraph: 12 }] },
      ],
    },
  ],
};

/** Makes the named world, and nothing else, what the graph says. */
export async function loadWorld(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
  const folder = mkdtempSync(join(tmpdir(), "niengiam-world-"));
  try {
    for (const bundle of [declarations, titles, article]) {
      writeFileSync(join(folder, `${bundle.bundle}.yaml`), stringify(bundle));
    }
    await importPaths(graph, [folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
