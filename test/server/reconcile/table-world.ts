import type { Graph } from "../../../server/src/graph/index.ts";
import { loadBundles } from "../../support/load-bundles.ts";

const registry = { source: "source:registry" };

/** Invented people of one name, of one name without its marks, and of a name of their own; bodies that ended; numbers that repeat. */
const bundle = {
  bundle: "registry.table",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:gazette",
  sources: [
    { id: "source:registry", publisher: "niengiam", kind: "REGISTRY" },
    {
      id: "source:gazette",
      publisher: "gazette.example",
      kind: "OFFICIAL",
      published: "2021-04-09",
    },
  ],
  places: [
    { id: "place:da-nang", name: "Đà Nẵng", kind: "CITY" },
    { id: "place:ha-noi", name: "Hà Nội", kind: "CITY" },
    { id: "place:ha-tay", name: "Hà Tây", kind: "PROVINCE", end: { value: "2008-08-01" } },
  ],
  bodies: [
    {
      id: "body:bo-noi-vu",
      name: "Bộ Nội vụ",
      nameEn: "Ministry of Home Affairs",
      abbreviations: ["BNV"],
      kind: "GOVERNMENT",
      seatedIn: [{ place: "place:ha-noi", ...registry }],
    },
    {
      id: "body:cuc-kiem-lam",
      name: "Cục Kiểm lâm",
      kind: "GOVERNMENT",
      end: { value: "2020-01-01", ...registry },
    },
    { id: "body:ban-dan-toc", name: "Ban Dân tộc", kind: "PARTY" },
    { id: "body:ban-dan-toc-2", name: "Bản Dân tộc", kind: "PARTY" },
    { id: "body:thanh-uy-da-nang", name: "Thành ủy", kind: "PARTY" },
  ],
  posts: [
    { id: "post:bo-noi-vu.bo-truong", body: "body:bo-noi-vu", name: "Bộ trưởng", class: "HEAD" },
    { id: "post:bo-noi-vu.vu-truong", body: "body:bo-noi-vu", name: "Vụ trưởng", class: "OFFICER" },
    {
      id: "post:cuc-kiem-lam.cuc-truong",
      body: "body:cuc-kiem-lam",
      name: "Cục trưởng",
      class: "HEAD",
    },
  ],
  persons: [
    {
      id: "person:tran-thi-binh",
      name: "Trần Thị Bình",
      aliases: ["Út Bình"],
      externalIds: ["wikidata:Q1001", "opensanctions:NK-abc123"],
      born: { value: "1960-05-02", ...registry },
      died: { value: "2023-01-09", ...registry },
    },
    { id: "person:nguyen-van-an", name: "Nguyễn Văn An" },
    { id: "person:nguyen-van-an.1970", name: "Nguyễn Văn An" },
    { id: "person:le-van-to", name: "Lê Văn Tô" },
    { id: "person:le-van-to.2", name: "Lê Văn Tỏ" },
    { id: "person:pham-gia-hoa", name: "Phạm Gia Hòa", born: { value: "1980", ...registry } },
  ],
  documents: [
    {
      id: "document:25-nq-tw.2013",
      type: "nghi-quyet",
      number: "25-NQ/TW",
      name: "Nghị quyết số 25-NQ/TW",
      date: { value: "2013-06-03" },
      issuedBy: [{ body: "body:bo-noi-vu" }],
    },
    {
      id: "document:25-nq-tw.2003",
      type: "nghi-quyet",
      number: "25-NQ/TW",
      name: "Nghị quyết số 25-NQ/TW",
      date: { value: "2003-03-12" },
    },
    {
      id: "document:07-ctr.2019",
      type: "chuong-trinh",
      number: "07/CTr-BNV",
      name: "Chương trình số 07/CTr-BNV",
      date: { value: "2019-02" },
    },
  ],
  events: [
    {
      id: "event:2022-03-15.so-ket",
      kind: "CONFERENCE",
      name: "Hội nghị sơ kết công tác cán bộ",
      date: { value: "2022-03-15" },
      hosts: [{ body: "body:bo-noi-vu" }],
      heldIn: [{ place: "place:da-nang" }],
      participations: [
        {
          person: "person:tran-thi-binh",
          roles: [{ role: "CHAIR" }],
          titles: [{ post: "post:bo-noi-vu.bo-truong", printedAs: "Bộ trưởng Bộ Nội vụ" }],
        },
      ],
    },
  ],
  titles: [
    {
      person: "person:nguyen-van-an",
      post: "post:bo-noi-vu.vu-truong",
      says: "HOLDS",
      at: "2019-01-10",
    },
    {
      person: "person:le-van-to",
      post: "post:cuc-kiem-lam.cuc-truong",
      says: "HOLDS",
      at: "2015-01-10",
    },
    {
      person: "person:pham-gia-hoa",
      post: "post:cuc-kiem-lam.cuc-truong",
      says: "HOLDS",
      at: "2018-01-10",
    },
  ],
};

/** Makes this world, and nothing else, what the graph says. */
export function loadTableWorld(graph: Graph): Promise<void> {
  return loadBundles(graph, [bundle]);
}
