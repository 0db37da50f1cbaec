import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { applySchema, importPaths, importState } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { ownNeo4jEnvironment } from "../../support/own-neo4j.ts";
import { type Folder, dump, makeFolder, registry } from "./world.ts";

const graph = useGraph();
let folder: Folder;

beforeAll(() => applySchema(graph.current));
beforeEach(async () => {
  await emptyGraph(graph.current);
  folder = makeFolder();
});
afterEach(() => folder.remove());

const articles = 80;
const bodies = Array.from({ length: 110 }, (_, index) => `body:b${index}`);

/** Many claims about few things, so that loading takes two transactions and not long. */
function manyArticles(): string {
  const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };
  const declared = {
    bundle: "registry.bodies",
    ...recorded,
    bodies: bodies.map((id, index) => ({ id, name: `Ban ${index}` })),
  };
  const lines = Array.from({ length: articles }, (_, number) => ({
    bundle: `article.${number}`,
    ...recorded,
    source: `source:a${number}`,
    sources: [{ id: `source:a${number}`, publisher: "press.example" }],
    events: [
      {
        id: `event:undated.hop-${number}`,
        kind: "CONFERENCE",
        name: `Hội nghị ${number}`,
        represented: bodies.map((body) => ({ body })),
      },
    ],
    titles: [
      {
        person: "person:tran-thi-binh",
        post: "post:bo-noi-vu.thu-truong",
        says: "HOLDS",
        at: "2020-01-01",
      },
    ],
  }));
  return [registry, declared, ...lines].map((line) => JSON.stringify(line)).join("\n");
}

test("an import that is killed leaves whole bundles, says so, and the next one completes it", async () => {
  const path = folder.write("many.jsonl", manyArticles());
  await importPaths(graph.current, [path]);
  const expected = await dump(graph.current);
  await emptyGraph(graph.current);

  const command = spawn(process.execPath, ["server/bin/niengiam.mjs", "import", path], {
    cwd: projectRoot,
    stdio: "ignore",
    env: ownNeo4jEnvironment(),
  });
  const ended = once(command, "exit");
  while (((await importState(graph.current))?.done ?? 0) === 0) {
    expect(command.exitCode).toBeNull();
    await setTimeout(25);
  }
  command.kill("SIGSTOP");
  await expect(importPaths(graph.current, [path])).rejects.toMatchObject({ code: "CONFLICT" });
  command.kill("SIGKILL");
  await ended;
  // The server may still be storing what the killed process had asked for.
  while ((await graph.current.readRows("SHOW TRANSACTIONS YIELD transactionId")).length > 1) {
    await setTimeout(50);
  }

  const cutOff = await importState(graph.current);
  expect(cutOff).toMatchObject({ paths: [path], bundles: articles + 2 });
  expect(cutOff?.done).toBeLessThan(articles + 2);
  const bundles = await graph.current.read<{ claims: number; stored: number }>(
    `
    UNWIND range(0, $last) AS number
    WITH 'article.' + number AS id
    RETURN COUNT { (bundle:Bundle {id: id}) } AS stored, COUNT { (claim:Claim {bundle: id}) } AS claims`,
    { last: articles - 1 },
  );
  const [whole, absent] = [
    bundles.filter(({ stored, claims }) => stored === 1 && claims === bodies.length + 1),
    bundles.filter(({ stored, claims }) => stored === 0 && claims === 0),
  ];
  expect(whole.length).toBeGreaterThan(0);
  expect(absent.length).toBeGreaterThan(0);
  expect(bundles.filter((bundle) => !whole.includes(bundle) && !absent.includes(bundle))).toEqual(
    [],
  );

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
      /^An import of .*many\.jsonl was cut off after \d+ of 82 bundles\. It is completed now\.$/,
    ),
  ]);
  expect(report).toMatchObject({ completed: [path], findings: [] });
  expect(await importState(graph.current)).toBeUndefined();
  const completed = (await dump(graph.current)).filter((line) => !line.startsWith("Bundle o "));
  // Sets of lines: a deep comparison of so long lists takes a minute.
  const [wanted, found] = [new Set(expected), new Set(completed)];
  expect(completed).toHaveLength(expected.length);
  expect(expected.filter((line) => !found.has(line))).toEqual([]);
  expect(completed.filter((line) => !wanted.has(line))).toEqual([]);
});
