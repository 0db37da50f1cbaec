import { assert, asyncProperty, boolean, shuffledSubarray } from "fast-check";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { applySchema, importPaths, importState } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import {
  type Folder,
  bounds,
  dump,
  firstArticle,
  makeFolder,
  reference,
  registry,
  secondArticle,
} from "./world.ts";

const graph = useGraph();
let folder: Folder;

beforeAll(() => applySchema(graph.current));
beforeEach(async () => {
  await emptyGraph(graph.current);
  folder = makeFolder();
});
afterEach(() => folder.remove());

const bundles = { registry, firstArticle, secondArticle, reference, bounds };

async function importAll(...contents: object[]) {
  const paths = contents.map((content, index) => folder.write(`${index}.yaml`, content));
  return importPaths(graph.current, paths);
}

async function importOneByOne(...contents: { bundle: string }[]) {
  for (const content of contents) {
    await importPaths(graph.current, [folder.write(`${content.bundle}.yaml`, content)]);
  }
}

/** The dump without the names of files, which the graph keeps for readers. */
async function facts(): Promise<string[]> {
  return (await dump(graph.current)).filter((line) => !line.startsWith("Bundle "));
}

test("reports what came in, and keeps every rule", async () => {
  const report = await importAll(...Object.values(bundles));
  expect(report).toMatchObject({
    dryRun: false,
    completed: [],
    bundles: { new: 5, changed: 0, unchanged: 0 },
    findings: [],
  });
  expect(Object.fromEntries(report.nodes.map(({ label, added }) => [label, added]))).toEqual({
    Person: 2,
    Body: 2,
    Post: 5,
    Document: 0,
    Event: 1,
    Place: 1,
    Source: 5,
    Participation: 2,
    Tenure: 6,
    Claim: 24,
  });
  expect(await importState(graph.current)).toBeUndefined();
});

test("the same input again changes nothing", async () => {
  await importAll(...Object.values(bundles));
  const before = await dump(graph.current);
  const report = await importAll(...Object.values(bundles));
  expect(report.bundles).toEqual({ new: 0, changed: 0, unchanged: 5 });
  expect(await dump(graph.current)).toEqual(before);
});

test("any order of files gives the same graph", async () => {
  await importAll(...Object.values(bundles));
  const expected = await facts();
  const order = shuffledSubarray([firstArticle, secondArticle, reference, bounds], {
    minLength: 4,
  });
  await assert(
    asyncProperty(order, boolean(), async (shuffled, together) => {
      await emptyGraph(graph.current);
      // The second article adds to an event that the first declares.
      if (together || shuffled.indexOf(secondArticle) < shuffled.indexOf(firstArticle)) {
        await importAll(...shuffled, registry);
      } else {
        await importOneByOne(registry, ...shuffled);
      }
      expect(await facts()).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});

test("two sources about one event add up, in either order", async () => {
  const question = `
    MATCH (event:Event)<-[took:TOOK_PART|IN*2]-(:Person {id: 'person:tran-thi-binh'})
    MATCH (participation:Participation {person: 'person:tran-thi-binh'})
    RETURN event.date AS date, participation.roles AS roles, participation.order AS order,
      participation.eventTitles AS eventTitles, participation.object AS object,
      COLLECT { MATCH (host)-[hosted:HOSTED]->(event) RETURN [host.id, hosted.claims] ORDER BY host.id } AS hosts,
      COLLECT { MATCH (participation)-[title:AS]->(tenure) RETURN [tenure.id, title.printedAs, title.claims] } AS titles`;
  const expected = [
    {
      date: "2022-03-15",
      roles: ["CHAIR", "SPEAK", "REPORT"],
      order: 1,
      eventTitles: ["Trưởng Ban Tổ chức"],
      object: "AWARD",
      hosts: [
        [
          "body:bo-noi-vu",
          [
            "claim:first.bo-noi-vu.hosted.2022-03-15.so-ket",
            "claim:second.bo-noi-vu.hosted.2022-03-15.so-ket",
          ],
        ],
        ["body:chinh-phu", ["claim:second.chinh-phu.hosted.2022-03-15.so-ket"]],
      ],
      titles: [
        [
          "tenure:tran-thi-binh.bo-noi-vu.thu-truong",
          "Thứ trưởng Bộ Nội vụ",
          [
            "claim:first.tran-thi-binh.holds.bo-noi-vu.thu-truong.2022-03-15",
            "claim:second.tran-thi-binh.holds.bo-noi-vu.thu-truong.2022-03",
          ],
        ],
      ],
    },
  ];
  await importOneByOne(registry, firstArticle, secondArticle);
  expect(await graph.current.read(question)).toEqual(expected);

  await emptyGraph(graph.current);
  const {
    events: [event],
    ...rest
  } = secondArticle;
  const declaring = { ...event, kind: "CONFERENCE", name: "Hội nghị sơ kết" };
  const secondDeclares = { ...rest, events: [declaring] };
  await importOneByOne(registry, secondDeclares, firstArticle);
  expect(await graph.current.read(question)).toEqual(expected);
});

test("a changed bundle leaves what it would have made alone", async () => {
  await importAll(...Object.values(bundles));
  const report = await importOneChange();
  expect(report.bundles).toEqual({ new: 0, changed: 1, unchanged: 0 });
  const changed = await facts();
  await emptyGraph(graph.current);
  await importAll(registry, changedArticle, secondArticle, reference, bounds);
  expect(changed).toEqual(await facts());

  function importOneChange() {
    return importPaths(graph.current, [folder.write("1.yaml", changedArticle)]);
  }
});

const changedArticle = {
  ...firstArticle,
  events: [
    {
      ...firstArticle.events[0],
      date: { value: "2022-03-14", paragraph: 2 },
      mode: null,
      heldIn: [],
      participations: [
        { person: "person:tran-thi-binh", order: 5, roles: [{ role: "ATTEND", paragraph: 1 }] },
      ],
    },
  ],
};

test("what a bundle takes back goes, down to the entity that nothing speaks of", async () => {
  await importAll(registry, firstArticle);
  const before = await facts();
  await importPaths(graph.current, [folder.write("2.yaml", reference)]);
  const { bundle, recordedAt, recordedBy } = reference;
  await importPaths(graph.current, [folder.write("2.yaml", { bundle, recordedAt, recordedBy })]);
  expect(await facts()).toEqual(before);

  const empty = { bundle: "article.first", recordedAt, recordedBy };
  await importPaths(graph.current, [folder.write("1.yaml", empty)]);
  expect(await graph.current.readRows("MATCH (n:Event|Participation|Tenure) RETURN n.id")).toEqual(
    [],
  );
  expect(await graph.current.readRows("MATCH (n:Source {id: 'source:first'}) RETURN n.id")).toEqual(
    [],
  );
});

test("what reviewers recorded or withdrew is left as it is", async () => {
  await importAll(registry, firstArticle);
  await graph.current.command(`
    MATCH (claim:Claim {id: 'claim:first.bo-noi-vu.hosted.2022-03-15.so-ket'})
    SET claim.withdrawnAt = '2026-12-01'
    WITH claim
    MATCH (source:Source {id: 'source:gazette'})
    CREATE (own:Claim {id: 'claim:gazette.tran-thi-binh.born.1970', says: 'BORN', value: '1970', subject: 'person:tran-thi-binh', source: 'source:gazette', acting: false, recordedBy: 'reviewer'})
    CREATE (own)-[:FROM]->(source)`);
  const noted = { ...firstArticle, recordedBy: "others" };
  await importPaths(graph.current, [folder.write("1.yaml", noted)]);
  expect(
    await graph.current.read(`
      MATCH (claim:Claim) WHERE claim.withdrawnAt IS NOT NULL OR claim.bundle IS NULL
      RETURN claim.id AS id, claim.withdrawnAt AS withdrawnAt, claim.recordedBy AS recordedBy ORDER BY id`),
  ).toEqual([
    {
      id: "claim:first.bo-noi-vu.hosted.2022-03-15.so-ket",
      withdrawnAt: "2026-12-01",
      recordedBy: "others",
    },
    { id: "claim:gazette.tran-thi-binh.born.1970", withdrawnAt: null, recordedBy: "reviewer" },
  ]);
  expect(await graph.current.readRows("MATCH ()-[r:HOSTED]->() RETURN r.claims")).toEqual([]);
});

test("a dry run tells and writes nothing", async () => {
  const path = folder.write("registry.yaml", registry);
  const report = await importPaths(graph.current, [path], { dryRun: true });
  expect(report.bundles).toEqual({ new: 1, changed: 0, unchanged: 0 });
  expect(await dump(graph.current)).toEqual([]);
});

test("JSON Lines hold a bundle a line, and are the same graph", async () => {
  await importAll(...Object.values(bundles));
  const expected = await facts();
  await emptyGraph(graph.current);
  const lines = Object.values(bundles).map((bundle) => JSON.stringify(bundle));
  await importPaths(graph.current, [folder.write("all.jsonl", `${lines.join("\n")}\n\n`)]);
  expect(await facts()).toEqual(expected);
});

test("what bounds a tenure from outside counts, whichever came first", async () => {
  const question = `
    MATCH (tenure:Tenure {person: 'person:nguyen-van-an'})
    RETURN tenure.id AS id, tenure.possibleFrom AS from, tenure.startReason AS startReason,
      tenure.possibleTo AS to, tenure.endReason AS endReason ORDER BY id`;
  const expected = [
    {
      id: "tenure:nguyen-van-an.bo-noi-vu.bo-truong",
      from: "2016-04-08",
      startReason: "HELD",
      to: "2021-04-07",
      endReason: "HELD",
    },
    {
      id: "tenure:nguyen-van-an.bo-noi-vu.bo-truong.acting",
      from: "2002-01-01",
      startReason: "BODY_START",
      to: "2016-04-08",
      endReason: "HEAD_NAMED",
    },
    {
      id: "tenure:nguyen-van-an.bo-noi-vu.dai-ta",
      from: "2002-01-01",
      startReason: "BODY_START",
      to: "2018-05-01",
      endReason: "HIGHER_RANK",
    },
    {
      id: "tenure:nguyen-van-an.bo-noi-vu.thieu-tuong",
      from: "2018-05-01",
      startReason: "STARTS",
      to: "9999-12-31",
      endReason: null,
    },
  ];
  await importOneByOne(registry, reference, bounds);
  expect(await graph.current.read(question)).toEqual(expected);
  await emptyGraph(graph.current);
  await importOneByOne(registry, bounds, reference);
  expect(await graph.current.read(question)).toEqual(expected);
});

test("a post is called with its body, and anew when the body is named otherwise", async () => {
  const called = () =>
    graph.current.read(`
      MATCH (post:Post)
      RETURN post.id AS id, post.label AS label, post.labelFolded AS folded, post.labelEn AS english,
        post.labelVariants AS variants
      ORDER BY post.sortKey`);
  const expected = [
    {
      id: "post:bo-noi-vu.bo-truong",
      label: "Bộ trưởng Bộ Nội vụ",
      folded: "bo truong bo noi vu",
      english: null,
      variants: ["Bộ trưởng Bộ Nội Vụ VN", "Bộ trưởng BNV"],
    },
    {
      id: "post:bo-noi-vu.dai-ta",
      label: "Đại tá",
      folded: "dai ta",
      english: null,
      variants: ["Đại tá Bộ Nội vụ", "Đại tá Bộ Nội Vụ VN", "Đại tá BNV"],
    },
    {
      id: "post:bo-noi-vu.thieu-tuong",
      label: "Thiếu tướng",
      folded: "thieu tuong",
      english: null,
      variants: ["Thiếu tướng Bộ Nội vụ", "Thiếu tướng Bộ Nội Vụ VN", "Thiếu tướng BNV"],
    },
    {
      id: "post:chinh-phu.thu-tuong",
      label: "Thủ tướng Chính phủ",
      folded: "thu tuong chinh phu",
      english: "Prime Minister",
      variants: [],
    },
    {
      id: "post:bo-noi-vu.thu-truong",
      label: "Thứ trưởng Bộ Nội vụ",
      folded: "thu truong bo noi vu",
      english: null,
      variants: ["Thứ trưởng Bộ Nội Vụ VN", "Thứ trưởng BNV"],
    },
  ];
  await importAll(bounds, registry);
  expect(await called()).toEqual(expected);

  const [government, ...others] = registry.bodies;
  const renamed = {
    ...registry,
    bodies: [{ ...government, name: "Hội đồng Chính phủ" }, ...others],
  };
  await importPaths(graph.current, [folder.write("1.yaml", renamed)]);
  expect((await called()).map(({ label }) => label)).toEqual([
    "Bộ trưởng Bộ Nội vụ",
    "Đại tá",
    "Thiếu tướng",
    "Thủ tướng Hội đồng Chính phủ",
    "Thứ trưởng Bộ Nội vụ",
  ]);
});
