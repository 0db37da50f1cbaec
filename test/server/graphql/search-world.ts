import type { Graph } from "../../../server/src/graph/index.ts";
import { loadBundles } from "../../support/load-bundles.ts";

/** Names that are alike in every way that search tells apart. Of two persons of one name more is claimed of the later. */
const bundle = {
  bundle: "registry.search",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:gazette",
  sources: [
    {
      id: "source:gazette",
      publisher: "gazette.example",
      kind: "OFFICIAL",
      title: "Gazette",
      published: "2021-04-09",
    },
  ],
  places: [{ id: "place:ba-dinh", name: "Ba Đình", kind: "DISTRICT" }],
  bodies: [
    { id: "body:quy-do-lam", name: "Quỹ Đỗ Lâm", kind: "ASSOCIATION" },
    {
      id: "body:ubnd-phu-an",
      name: "Ủy ban nhân dân tỉnh Phú An",
      abbreviations: ["UBND"],
      kind: "GOVERNMENT",
    },
    {
      id: "body:ubnd-phu-hoa",
      name: "Ủy ban nhân dân tỉnh Phú Hòa",
      aliases: ["UBND tỉnh Phú Hòa"],
      kind: "GOVERNMENT",
    },
    {
      id: "body:cuc-truyen-thong",
      name: "Cục Truyền thông",
      nameEn: "Communication Department",
      aliases: ["Cục V05"],
      kind: "GOVERNMENT",
    },
  ],
  posts: [
    { id: "post:ubnd-phu-an.chu-tich", body: "body:ubnd-phu-an", name: "Chủ tịch", class: "HEAD" },
    {
      id: "post:ubnd-phu-hoa.chu-tich",
      body: "body:ubnd-phu-hoa",
      name: "Chủ tịch",
      class: "HEAD",
    },
    {
      id: "post:cuc-truyen-thong.cuc-truong",
      body: "body:cuc-truyen-thong",
      name: "Cục trưởng",
      class: "HEAD",
    },
  ],
  persons: [
    { id: "person:do-lam", name: "Đỗ Lâm" },
    { id: "person:do-lam.1960", name: "Đỗ Lâm" },
    { id: "person:do-lam.plain", name: "Đỗ Lam" },
    { id: "person:do-lam-son", name: "Đỗ Lâm Sơn" },
    { id: "person:do-van-lam", name: "Đỗ Văn Lâm" },
    { id: "person:lam-do", name: "Lâm Đỗ" },
    { id: "person:do-lamphay", name: "Đỗ Lamphay" },
    { id: "person:pham-ha", name: "Phạm Hà", aliases: ["Đỗ Lâm"] },
    { id: "person:vu-hung", name: "Vũ Hùng", aliases: ["Ba Đỗ Lâm Hà"] },
    { id: "person:lam-hanh", name: "Lâm Hạnh", aliases: ["Hạnh Đỗ"] },
    { id: "person:ly-dinh", name: "Lý Định" },
  ],
  documents: [
    {
      id: "document:25-nq-tw.2013",
      type: "nghi-quyet",
      number: "25-NQ/TW",
      name: "Nghị quyết số 25-NQ/TW",
    },
    {
      id: "document:250-qd-tw.2014",
      type: "quyet-dinh",
      number: "250-QĐ/TW",
      name: "Quyết định số 250-QĐ/TW",
    },
    {
      id: "document:09-ctr-bca.2013",
      type: "chuong-trinh",
      number: "09/CTr-BCA-TTTW",
      numberVariants: ["09/CTr-BCA-MTTQ"],
      name: "Chương trình phối hợp",
    },
  ],
  titles: [
    {
      person: "person:do-lam",
      post: "post:ubnd-phu-an.chu-tich",
      says: "HOLDS",
      at: "2019-01-10",
    },
    ...["2016-01-10", "2017-01-10", "2018-01-10"].map((at) => ({
      person: "person:do-lam.1960",
      post: "post:cuc-truyen-thong.cuc-truong",
      says: "HOLDS",
      at,
    })),
  ],
};

/** Makes this world, and nothing else, what the graph says. */
export function loadSearchWorld(graph: Graph): Promise<void> {
  return loadBundles(graph, [bundle]);
}
