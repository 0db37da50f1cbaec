import { afterEach, beforeEach, expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { type Folder, makeFolder, registry } from "../server/seeding/world.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { ownNeo4jEnvironment } from "../support/own-neo4j.ts";
import { startProcess } from "../support/process.ts";

const graph = useGraph();
let folder: Folder;

beforeEach(async () => {
  await emptyGraph(graph.current);
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** Runs `niengiam` as a user would, against the Neo4j of this process. */
async function niengiam(args: string[], env: Record<string, string> = {}) {
  const running = startProcess(process.execPath, ["server/bin/niengiam.mjs", ...args], {
    cwd: projectRoot,
    env: { ...ownNeo4jEnvironment(), ...env },
  });
  return { code: await running.ended(), output: running.output() };
}

test("imports a file, reports it, and finds nothing to do the second time", async () => {
  const path = folder.write("registry.yaml", registry);
  const first = await niengiam(["import", path]);
  expect(first).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^Bundles: 1 new, 0 changed, 0 unchanged\.\n {2}Person +2 \(\+2\)\n {2}Body +2 \(\+2\)\n[\s\S]*\nChecked in [\d.]+ s, loaded in [\d.]+ s, tenures derived in [\d.]+ s\.\n$/,
    ),
  });
  const second = await niengiam(["import", path]);
  expect(second.output).toMatch(/^Bundles: 0 new, 0 changed, 1 unchanged\.\n/);
  expect(await niengiam(["check"])).toEqual({ code: 0, output: "All rules hold.\n" });
});

test("a dry run writes nothing", async () => {
  const path = folder.write("registry.yaml", registry);
  expect(await niengiam(["import", "--dry-run", path])).toEqual({
    code: 0,
    output: "Nothing is wrong. Bundles: 1 new, 0 changed, 0 unchanged. Nothing was written.\n",
  });
  expect(await graph.current.readRows("MATCH (n) WHERE NOT n:Schema RETURN n.id")).toEqual([]);
});

test("a refused file ends with 1 and every mistake", async () => {
  const path = folder.write("a.yaml", "bundle: b\nrecordedAt: today\nrecordedBy: editors\n");
  expect(await niengiam(["import", path])).toEqual({
    code: 1,
    output: expect.stringMatching(
      /a\.yaml:2:13 {2}recordedAt: "today" is not a day: expected one such as 2018-06-11\nNothing was imported: one mistake to mend first\.\n$/,
    ),
  });
});

test("a broken rule ends with 1", async () => {
  await graph.current.command("CREATE (:Person {id: 'person:an', name: 'An', nameFolded: 'an'})");
  expect(await niengiam(["check"])).toEqual({
    code: 1,
    output:
      "Broken rules:\n  nodes-are-declared: person:an: nothing declares it, and no claim speaks of it\n",
  });
});

test("a wrong call ends with 2, and a database that is away with 3", async () => {
  expect(await niengiam(["import"])).toEqual({
    code: 2,
    output: "error: missing required argument 'path'\n",
  });
  expect(await niengiam(["check"], { NEO4J_URI: "bolt://127.0.0.1:1" })).toEqual({
    code: 3,
    output: "niengiam: The database cannot be reached. Check that it runs, then try again.\n",
  });
});
