import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { applySchema, importPaths, importState } from "../../../server/src/seeding/index.ts";
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

/** Many articles, so that loading takes several transactions. */
function manyArticles(): string {
  const lines = Array.from({ length: 120 }, (_, number) => ({
    bundle: `article.${number}`,
    recordedAt: "2026-11-21",
    recordedBy: "editors",
    source: `source:a${number}`,
    sources: [{ id: `source:a${number}`, publisher: "press.example" }],
    persons: Array.from({ length: 60 }, (_, index) => ({
      id: `person:p${number}-${index}`,
      name: `Nguyễn Văn ${index}`,
      born: { value: "1970" },
    })),
    titles: Array.from({ length: 60 }, (_, index) => ({
      person: `person:p${number}-${index}`,
      post: "post:bo-noi-vu.thu-truong",
      says: "HOLDS",
      at: "2020-01-01",
    })),
  }));
  return [registry, ...lines].map((line) => JSON.stringify(line)).join("\n");
}

test("an import that is killed leaves whole bundles, says so, and the next one completes it", async () => {
  const path = folder.write("many.jsonl", manyArticles());
  await importPaths(graph.current, [path]);
  const expected = await dump(graph.current);
  await emptyGraph(graph.current);

  const { uri, user, password, database } = inject("neo4j");
  const command = spawn(process.execPath, ["server/bin/niengiam.mjs", "import", path], {
    cwd: projectRoot,
    stdio: "ignore",
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const ended = once(command, "exit");
  while (((await importState(graph.current))?.done ?? 0) === 0) {
    expect(command.exitCode).toBeNull();
    await setTimeout(5);
  }
  command.kill("SIGKILL");
  await ended;

  const cutOff = await importState(graph.current);
  expect(cutOff).toMatchObject({ paths: [path], bundles: 121 });
  expect(cutOff?.done).toBeLessThan(121);
  const bundles = await graph.current.read<{ claims: number; stored: number }>(`
    UNWIND range(0, 119) AS number
    WITH 'article.' + number AS id
    RETURN COUNT { (bundle:Bundle {id: id}) } AS stored, COUNT { (claim:Claim {bundle: id}) } AS claims`);
  const [whole, absent] = [
    bundles.filter(({ stored, claims }) => stored === 1 && claims === 120),
    bundles.filter(({ stored, claims }) => stored === 0 && claims === 0),
  ];
  expect(whole.length).toBeGreaterThan(0);
  expect(absent.length).toBeGreaterThan(0);
  expect(whole.length + absent.length).toBe(120);

  const said: string[] = [];
  const other = folder.write(
    "other.yaml",
    "bundle: o\nrecordedAt: 2026-11-21\nrecordedBy: editors\n",
  );
  const report = await importPaths(graph.current, [other], {
    log: (sentence) => said.push(sentence),
  });
  expect(said).toEqual([
    expect.stringMatching(
      /^An import of .*many\.jsonl was cut off after \d+ of 121 bundles; it is completed now\.$/,
    ),
  ]);
  expect(report).toMatchObject({ completed: [path], findings: [] });
  expect(await importState(graph.current)).toBeUndefined();
  const completed = await dump(graph.current);
  expect(completed.filter((line) => !line.startsWith("Bundle o "))).toEqual(expected);
}, 120_000);
