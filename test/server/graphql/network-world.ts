import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph } from "../../support/graph.ts";

/** Delegates whom nothing but the plenary joins to anybody. */
const delegates = Array.from({ length: 297 }, (_, index) => `dai-bieu-${index + 1}`);

const persons: Readonly<Record<string, string>> = {
  "nguyen-van-an": "Nguyễn Văn An",
  "nguyen-van-an.1970": "Nguyễn Văn An",
  "tran-thi-binh": "Trần Thị Bình",
  "le-van-cuong": "Lê Văn Cường",
  "pham-thi-dung": "Phạm Thị Dung",
  "vo-van-phuc": "Võ Văn Phúc",
  "do-thi-giang": "Đỗ Thị Giang",
  "ho-van-khanh": "Hồ Văn Khánh",
  ...Object.fromEntries(delegates.map((slug, index) => [slug, `Đại biểu ${index + 1}`])),
};

const post = (body: string, slug: string, name: string, postClass: string) => ({
  id: `post:${body}.${slug}`,
  body: `body:${body}`,
  name,
  class: postClass,
});

const declarations = {
  bundle: "registry.network",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:gazette",
  sources: [
    { id: "source:gazette", publisher: "gazette.example", kind: "OFFICIAL" },
    { id: "source:registry", publisher: "niengiam", kind: "REGISTRY" },
  ],
  places: [{ id: "place:hue", name: "Huế", nameEn: "Hue", kind: "CITY" }],
  bodies: [
    { id: "body:bo-noi-vu", name: "Bộ Nội vụ", nameEn: "Ministry of Home Affairs" },
    {
      id: "body:ban-to-chuc",
      name: "Ban Tổ chức",
      nameEn: "Organisation Commission",
      partOf: [{ body: "body:bo-noi-vu", from: "2010", to: "2020-06" }],
      seatedIn: [{ place: "place:hue", source: "source:registry" }],
    },
    { id: "body:quan-doi", name: "Quân đội nhân dân", nameEn: "People's Army" },
  ],
  posts: [
    post("bo-noi-vu", "bo-truong", "Bộ trưởng", "HEAD"),
    post("bo-noi-vu", "uy-vien", "Ủy viên", "MEMBER"),
    post("ban-to-chuc", "truong-ban", "Trưởng ban", "HEAD"),
    post("ban-to-chuc", "pho-truong-ban", "Phó Trưởng ban", "DEPUTY"),
    { ...post("quan-doi", "thuong-tuong", "Thượng tướng", "RANK"), rankOrder: 2 },
  ],
  persons: Object.entries(persons).map(([slug, name]) => ({ id: `person:${slug}`, name })),
  documents: [
    {
      id: "document:nghi-quyet-1",
      type: "nghi-quyet",
      name: "Nghị quyết số 1",
      date: [{ value: "2018-02" }],
      issuedBy: [{ body: "body:bo-noi-vu" }],
      signedBy: [{ person: "person:le-van-cuong" }],
    },
    {
      id: "document:chuong-trinh-2",
      type: "chuong-trinh",
      name: "Chương trình số 2",
      date: [{ value: "2019-09-02" }],
      relations: [{ how: "IMPLEMENTS", document: "document:nghi-quyet-1" }],
    },
  ],
};

const title = (person: string, held: string, rest: object) => ({
  person: `person:${person}`,
  post: `post:${held}`,
  ...rest,
});

/** An, then Dung head the ministry; Phúc is seen once as head of a commission in which Giang is deputy for certain. */
const titles = {
  bundle: "titles.network",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:gazette",
  titles: [
    title("nguyen-van-an", "bo-noi-vu.bo-truong", { says: "HELD", at: "2016-04-08/2018-12-31" }),
    title("pham-thi-dung", "bo-noi-vu.bo-truong", { says: "STARTS", at: "2019-01-01" }),
    title("pham-thi-dung", "bo-noi-vu.bo-truong", { says: "HOLDS", at: "2022-05-05" }),
    title("nguyen-van-an", "bo-noi-vu.uy-vien", { says: "HOLDS", at: "2012-03-03" }),
    title("ho-van-khanh", "bo-noi-vu.bo-truong", {
      says: "STARTS",
      at: "2023-02-02",
      acting: true,
    }),
    title("vo-van-phuc", "ban-to-chuc.truong-ban", { says: "HOLDS", at: "2020-01-01" }),
    title("do-thi-giang", "ban-to-chuc.pho-truong-ban", {
      says: "HELD",
      at: "2019-01-01/2021-12-31",
    }),
    title("ho-van-khanh", "quan-doi.thuong-tuong", { says: "HOLDS", at: "2020-12-22" }),
  ],
};

interface Attendance {
  readonly role: string;
  readonly rest?: object;
}

const participations = (attendances: Readonly<Record<string, string | Attendance>>) =>
  Object.entries(attendances).map(([slug, attendance], index) => ({
    person: `person:${slug}`,
    order: index + 1,
    roles: [{ role: typeof attendance === "string" ? attendance : attendance.role }],
    ...(typeof attendance === "string" ? {} : attendance.rest),
  }));

/** Two at a working session; three at a conference with a signing inside it; 300 at a plenary; two on a day without a year. */
const events = {
  bundle: "events.network",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  source: "source:gazette",
  events: [
    {
      id: "event:2019-03-01.lam-viec",
      kind: "WORKING_SESSION",
      name: "Buổi làm việc",
      nameEn: "Working session",
      date: [{ value: "2019-03-01" }],
      heldIn: [{ place: "place:hue" }],
      documents: [{ document: "document:nghi-quyet-1", how: "REVIEWS" }],
      participations: participations({
        "tran-thi-binh": "ATTEND",
        "nguyen-van-an": {
          role: "CHAIR",
          rest: {
            titles: [
              { post: "post:bo-noi-vu.bo-truong", printedAs: "nguyên Bộ trưởng", former: true },
            ],
          },
        },
      }),
    },
    {
      id: "event:2020-05-10.so-ket",
      kind: "CONFERENCE",
      name: "Hội nghị sơ kết",
      date: [{ value: "2020-05-10" }],
      hosts: [{ body: "body:ban-to-chuc" }],
      represented: [{ body: "body:quan-doi" }],
      participations: participations({
        "nguyen-van-an": { role: "CO_CHAIR", rest: { onBehalfOf: [{ body: "body:bo-noi-vu" }] } },
        "tran-thi-binh": "SPEAK",
        "le-van-cuong": "ATTEND",
      }),
    },
    {
      id: "event:2020-05-10.ky-ket",
      kind: "SIGNING",
      name: "Lễ ký kết",
      date: [{ value: "2020-05-10" }],
      partOf: [{ event: "event:2020-05-10.so-ket" }],
      participations: participations({
        "nguyen-van-an": {
          role: "AWARD",
          rest: {
            gaveTo: [{ person: "person:pham-thi-dung" }],
            object: "AWARD",
            objectName: "Bằng khen",
          },
        },
        "pham-thi-dung": "RECEIVE",
      }),
    },
    {
      id: "event:2021-01-26.dai-hoi",
      kind: "CONFERENCE",
      name: "Đại hội",
      date: [{ value: "2021-01-26" }],
      participations: participations(
        Object.fromEntries(
          ["nguyen-van-an", "tran-thi-binh", "le-van-cuong", ...delegates].map((slug) => [
            slug,
            "ATTEND",
          ]),
        ),
      ),
    },
    {
      id: "event:xxxx-11-04.gap-mat",
      kind: "OTHER",
      name: "Buổi gặp mặt",
      date: [{ value: "XXXX-11-04" }],
      participations: participations({ "nguyen-van-an": "ATTEND", "nguyen-van-an.1970": "ATTEND" }),
    },
  ],
};

/** Makes a world of relations, and nothing else, what the graph says. */
export async function loadNetwork(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
  const folder = mkdtempSync(join(tmpdir(), "niengiam-network-"));
  try {
    for (const bundle of [declarations, titles, events]) {
      writeFileSync(join(folder, `${bundle.bundle}.yaml`), stringify(bundle));
    }
    await importPaths(graph, [folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
