import { relative } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { RefusedImport, applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { type Folder, dump, makeFolder, registry } from "./world.ts";

const graph = useGraph();
let folder: Folder;

beforeAll(() => applySchema(graph.current));
beforeEach(async () => {
  await emptyGraph(graph.current);
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** What is said of the files, with their names alone before the place; the graph must stay as it was. */
async function refusal(files: Record<string, string | Uint8Array | object>): Promise<string[]> {
  const paths = Object.entries(files).map(([name, content]) => folder.write(name, content));
  const before = await dump(graph.current);
  const error = await importPaths(graph.current, paths).catch((reason: unknown) => reason);
  if (!(error instanceof RefusedImport))
    throw new Error("The import was not refused.", { cause: error });
  expect(await dump(graph.current)).toEqual(before);
  const shown = `${relative(process.cwd(), folder.path)}/`;
  return error.message.replaceAll(shown, "").split("\n");
}

const head = "bundle: b\nrecordedAt: 2026-11-21\nrecordedBy: editors\n";
const sourced = `${head}source: source:s\nsources: [{id: source:s, publisher: s.example}]\n`;
const oneMistake = "Nothing was imported: one mistake to mend first.";

describe("refuses one file, with the place of the mistake", () => {
  test.each<[string, string, string]>([
    [
      "a wrong date",
      `${sourced}persons:\n  - {id: person:an, name: An, born: {value: 2018-13-01}}\n`,
      '7:45  persons[0].born[0].value: "2018-13-01" is not a date: expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, 2016/2021, 2016/.., ../2021 or XXXX-11-04',
    ],
    [
      "an unknown body",
      `${sourced}bodies:\n  - {id: body:bo-noi-vu, name: Bộ Nội vụ, seatedIn: []}\nposts:\n  - {id: post:x.y, body: body:bo-noi-vi, name: Y, class: HEAD}\n`,
      '9:26  posts[0].body: nothing declares body:bo-noi-vi, neither in these files nor in the graph; did you mean "body:bo-noi-vu"?',
    ],
    [
      "facts about an id that nothing declares",
      `${sourced}persons:\n  - {id: person:an, born: {value: 1960}}\n`,
      "7:10  persons[0].id: nothing declares person:an, neither in these files nor in the graph",
    ],
    [
      "a missing claim",
      `${head}persons:\n  - {id: person:an, name: An, born: {value: 1960}}\n`,
      '5:37  persons[0].born[0]: no source; expected "source" here or at the top of the bundle, since every fact needs a claim',
    ],
    [
      "a title that the editors' registry alone says",
      `${sourced}titles:\n  - {person: person:an, post: post:x.y, says: HOLDS, at: 2020, source: source:registry}\npersons: [{id: person:an, name: An}]\nbodies: [{id: body:x, name: X, kind: OTHER}]\nposts: [{id: post:x.y, body: body:x, name: Y, class: HEAD}]\n`.replace(
        "sources: [",
        "sources: [{id: source:registry, publisher: niengiam}, ",
      ),
      "7:72  titles[0].source: a title needs a publication; expected a source other than source:registry",
    ],
    [
      "a title printed at an event of the editors' registry",
      `${head}source: source:registry\nsources: [{id: source:registry, publisher: niengiam}]\npersons: [{id: person:an, name: An}]\nbodies: [{id: body:x, name: X, kind: OTHER}]\nposts: [{id: post:x.y, body: body:x, name: Y, class: HEAD}]\nevents: [{id: event:undated.x, kind: VISIT, name: X, participations: [{person: person:an, roles: [{role: ATTEND}], titles: [{post: post:x.y, at: 2020}]}]}]\n`,
      "9:125  events[0].participations[0].titles[0]: a title needs a publication; expected a source other than source:registry",
    ],
    [
      "an id listed twice in one bundle",
      `${head}persons:\n  - {id: person:an, name: An}\n  - {id: person:an, name: An}\n`,
      "6:10  persons[1].id: person:an is listed twice in this bundle, first at line 5, column 5",
    ],
    [
      "a tab",
      `${head}persons:\n\t- {id: person:an, name: An}\n`,
      "5:1  found a tab; expected spaces",
    ],
    [
      "an unknown key",
      `${sourced}persons:\n  - {id: person:an, name: An, brn: {value: 1960}}\n`,
      '7:31  persons[0]: unknown key "brn"; did you mean "born"?',
    ],
    [
      "a declaration without its mark",
      `${head}persons:\n  - {id: person:an, aliases: [Anh]}\n`,
      '5:21  persons[0]: "aliases" declares the id, so "name" is expected beside it',
    ],
    [
      "a wrong id",
      `${head}persons:\n  - {id: person:Nguyễn, name: An}\n`,
      '5:10  persons[0].id: expected an id as person:small-letters-and-hyphens, found "person:Nguyễn"',
    ],
    [
      "a word that is not in the list",
      `${head}places:\n  - {id: place:x, name: X, kind: PROVINC}\n`,
      '5:34  places[0].kind: expected one of PROVINCE, CITY, DISTRICT, COUNTRY, OTHER, found "PROVINC"; did you mean "PROVINCE"?',
    ],
    [
      "a missing value",
      `${head}places:\n  - {id: place:x, name: X}\n`,
      "5:5  places[0].kind: expected one of PROVINCE, CITY, DISTRICT, COUNTRY, OTHER, found nothing",
    ],
    [
      "a letter that only looks Vietnamese",
      `${head}persons:\n  - {id: person:do, name: Ðỗ}\n`,
      "5:27  persons[0].name: found Ð (U+00D0), an Icelandic letter; expected Đ (U+0110)",
    ],
    [
      "a participation without a role",
      `${sourced}persons: [{id: person:an, name: An}]\nevents:\n  - {id: event:undated.x, kind: VISIT, name: X, participations: [{person: person:an, roles: []}]}\n`,
      "8:93  events[0].participations[0].roles: expected at least one role, as ATTEND",
    ],
    [
      "a receiver who is not there",
      `${sourced}persons: [{id: person:an, name: An}, {id: person:binh, name: Bình}]\nevents:\n  - {id: event:undated.x, kind: VISIT, name: X, participations: [{person: person:an, roles: [{role: AWARD}], gaveTo: [{person: person:binh}]}]}\n`,
      "8:128  events[0].participations[0].gaveTo[0].person: expected person:binh among the participations of this event",
    ],
  ])("%s", async (_what, text, expected) => {
    const lines = await refusal({ "a.yaml": text });
    expect(lines).toEqual([`a.yaml:${expected}`, oneMistake]);
  });
});

test("tells all mistakes of all files at once, by place", async () => {
  const lines = await refusal({
    "a.yaml": `${head}persons:\n  - {id: person:an, name: An, nam: X}\n  - {id: Person:an}\n`,
    "b.jsonl": `${JSON.stringify(registry)}\n{"bundle": "c", "recordedAt": "yesterday", "recordedBy": "editors"}\n{oops\n`,
  });
  expect(lines).toEqual([
    'a.yaml:5:31  persons[0]: unknown key "nam"; did you mean "name"?',
    'a.yaml:6:10  persons[1].id: expected an id as person:small-letters-and-hyphens, found "Person:an"',
    'b.jsonl:2:31  recordedAt: "yesterday" is not a day: expected one such as 2018-06-11',
    expect.stringMatching(/^b\.jsonl:3:2 {2}this is no JSON: /),
    "Nothing was imported: 4 mistakes to mend first.",
  ]);
});

test("a mistake of shape hides no other mistake of its file, and makes none", async () => {
  const lines = await refusal({
    "a.yaml": [
      head.replace("2026-11-21", "yesterday").trim(),
      "sources: [{id: source:s, publisher: s.example}]",
      "bodies:",
      "  - {id: body:x, name: X, seatedIn: [{place: place:nowhere, source: source:s}], seated: 1}",
      "  - {id: body:y, name: X, kindd: OTHER}",
      "posts:",
      "  - {id: post:x.head, body: body:x, name: Head, clas: HEAD}",
      "  - {id: post:x.deputy, body: body:z, name: Deputy, class: DEPUTY}",
      "persons:",
      "  - {id: person:an, name: An, born: {value: 2018-13-01, source: source:s}}",
      "  - {id: person:binh, name: Ðình, born: {value: 1960}}",
      "  - {id: person:an, name: An}",
      "titles:",
      "  - {person: person:an, post: post:x.head, says: HOLDS, at: tomorrow, source: source:s}",
      "  - {person: person:binh, post: post:x.head, says: HOLDS, at: 2020, source: source:t}",
    ].join("\n"),
    "b.yaml": `${head.replace("bundle: b", "bundle: c")}bodies:\n  - {id: body:y, name: X}\n`,
  });
  expect(lines).toEqual([
    'a.yaml:2:13  recordedAt: "yesterday" is not a day: expected one such as 2018-06-11',
    "a.yaml:6:46  bodies[0].seatedIn[0].place: nothing declares place:nowhere, neither in these files nor in the graph",
    'a.yaml:6:81  bodies[0]: unknown key "seated"; did you mean "seatedIn"?',
    'a.yaml:7:27  bodies[1]: unknown key "kindd"; did you mean "kind"?',
    "a.yaml:9:5  posts[0].class: expected one of HEAD, STANDING_DEPUTY, DEPUTY, SECRETARY, MEMBER, OFFICER, RANK, found nothing",
    'a.yaml:9:49  posts[0]: unknown key "clas"; did you mean "class"?',
    'a.yaml:10:31  posts[1].body: nothing declares body:z, neither in these files nor in the graph; did you mean "body:x"?',
    'a.yaml:12:45  persons[0].born[0].value: "2018-13-01" is not a date: expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, 2016/2021, 2016/.., ../2021 or XXXX-11-04',
    "a.yaml:13:29  persons[1].name: found Ð (U+00D0), an Icelandic letter; expected Đ (U+0110)",
    'a.yaml:13:41  persons[1].born[0]: no source; expected "source" here or at the top of the bundle, since every fact needs a claim',
    "a.yaml:14:10  persons[2].id: person:an is listed twice in this bundle, first at line 12, column 5",
    'a.yaml:16:61  titles[0].at: "tomorrow" is not a date: expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, 2016/2021, 2016/.., ../2021 or XXXX-11-04',
    'a.yaml:17:77  titles[1].source: nothing declares source:t, neither in these files nor in the graph; did you mean "source:s"?',
    "Nothing was imported: 13 mistakes to mend first.",
  ]);
});

test("a source that is no id is told once, not with every fact", async () => {
  const lines = await refusal({
    "a.yaml": `${head}source: The Gazette\npersons:\n  - {id: person:an, name: An, born: {value: 1960}}\n  - {id: person:binh, born: {value: 1961}}\n`,
  });
  expect(lines).toEqual([
    'a.yaml:4:9  source: expected an id as source:small-letters-and-hyphens, found "The Gazette"',
    'a.yaml:7:10  persons[1].id: nothing declares person:binh, neither in these files nor in the graph; did you mean "person:an"?',
    "Nothing was imported: 2 mistakes to mend first.",
  ]);
});

test("a tab hides no other mistake", async () => {
  const lines = await refusal({
    "a.yaml": `${head}persons:\n\t- {id: person:an, name: An, brn: 1960}\n`,
  });
  expect(lines).toEqual([
    "a.yaml:5:1  found a tab; expected spaces",
    'a.yaml:5:30  persons[0]: unknown key "brn"; did you mean "born"?',
    "Nothing was imported: 2 mistakes to mend first.",
  ]);
});

test("shows a hundred mistakes and counts the rest", async () => {
  const persons = Array.from({ length: 130 }, (_, index) => `  - {id: x${index}, name: An}\n`);
  const lines = await refusal({ "a.yaml": `${head}persons:\n${persons.join("")}` });
  expect(lines).toHaveLength(102);
  expect(lines.slice(-2)).toEqual([
    "… and 30 more",
    "Nothing was imported: 130 mistakes to mend first.",
  ]);
});

test("names both places of an id declared with different values", async () => {
  const lines = await refusal({
    "a.yaml": `${head}bodies:\n  - {id: body:x, name: Ban X}\n`,
    "b.yaml": {
      ...registry,
      sources: [],
      posts: [],
      places: [],
      bodies: [{ id: "body:x", name: "Ban Y" }],
    },
  });
  expect(lines).toEqual([
    'b.yaml:7:9  body:x is declared with other values at a.yaml:5:10: name is "Ban X" there and "Ban Y" here',
    oneMistake,
  ]);
});

test("names the file behind a declaration in the graph", async () => {
  await importPaths(graph.current, [folder.write("registry.yaml", registry)]);
  const lines = await refusal({
    "a.yaml": `${head}persons:\n  - {id: person:nguyen-van-an, name: An}\n`,
  });
  expect(lines).toEqual([
    "a.yaml:5:10  person:nguyen-van-an is declared with other values in the graph, from registry.yaml; import both files together after mending one",
    oneMistake,
  ]);
});

test("a claim belongs to one bundle", async () => {
  const claim = "born: {value: 1960, source: source:gazette}";
  const adding = (bundle: string) =>
    `${head.replace("bundle: b", `bundle: ${bundle}`)}persons:\n  - {id: person:nguyen-van-an, ${claim}}\n`;
  const lines = await refusal({ "r.yaml": registry, "x.yaml": adding("x"), "y.yaml": adding("y") });
  expect(lines).toEqual([
    "y.yaml:5:38  the bundle x makes this claim (claim:gazette.nguyen-van-an.born.1960) already, at x.yaml:5:38; a claim belongs to one bundle",
    oneMistake,
  ]);
});

test("a bundle id stands once", async () => {
  const lines = await refusal({ "a.yaml": `${head}persons: []\n`, "b.yaml": head });
  expect(lines).toEqual([
    "b.yaml:1:9  bundle: the bundle b stands at a.yaml:1 already; expected an id of its own",
    oneMistake,
  ]);
});

test("files over 5 MB and files of another encoding", async () => {
  const latin = new Uint8Array([
    ...Buffer.from(`${head}persons:\n  - {id: person:do, name: `),
    0xd0,
    0x7d,
  ]);
  const lines = await refusal({
    "big.yaml": `${head}# ${"x".repeat(5 * 1024 * 1024)}\n`,
    "latin.yaml": latin,
  });
  expect(lines).toEqual([
    "big.yaml:1:1  the file is larger than 5 MB; expected JSON Lines (.jsonl) for so much data",
    "latin.yaml:5:27  expected UTF-8, found a byte that belongs to another encoding",
    "Nothing was imported: 2 mistakes to mend first.",
  ]);
});

test("names are stored in NFC, whatever the file holds", async () => {
  const text = `${head}persons:\n  - {id: person:do, name: ${"Đỗ Văn Ấn".normalize("NFD")}}\n`;
  await importPaths(graph.current, [folder.write("a.yaml", text)]);
  expect(
    await graph.current.read("MATCH (n:Person) RETURN n.name AS name, n.nameFolded AS folded"),
  ).toEqual([{ name: "Đỗ Văn Ấn", folded: "do van an" }]);
});

test("a path that does not exist, or is no bundle, is told in a sentence", async () => {
  await expect(importPaths(graph.current, ["nowhere"])).rejects.toThrow("nowhere does not exist.");
  const readme = folder.write("README.md", "text");
  await expect(importPaths(graph.current, [readme])).rejects.toThrow(
    `${readme} is no bundle: expected a folder, or a file that ends in .yaml or .jsonl.`,
  );
});
