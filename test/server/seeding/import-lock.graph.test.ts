import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths, importState } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { type Folder, firstArticle, makeFolder, registry, secondArticle } from "./world.ts";

const graph = useGraph();
let folder: Folder;

beforeAll(() => applySchema(graph.current));
beforeEach(async () => {
  await emptyGraph(graph.current);
  folder = makeFolder();
});
afterEach(() => folder.remove());

test("a second import is refused while one runs, and taken when that has ended", async () => {
  const one = folder.write("one.jsonl", [registry, firstArticle].map(asLine).join(""));
  const other = folder.write("other.yaml", secondArticle);
  let second: Promise<unknown> | undefined;
  /** Stores nothing until the second import has been answered. */
  const waiting: Graph = {
    ...graph.current,
    async write(work) {
      second ??= importPaths(graph.current, [other]).catch((error: unknown) => error);
      await second;
      return graph.current.write(work);
    },
  };

  const report = await importPaths(waiting, [one]);
  expect(await second).toMatchObject({
    code: "CONFLICT",
    message: "Another import is running on this database. Wait until it has ended, then try again.",
  });
  expect(report).toMatchObject({ completed: [], bundles: { new: 2 }, findings: [] });
  expect(await importState(graph.current)).toBeUndefined();

  expect(await importPaths(graph.current, [other])).toMatchObject({
    completed: [],
    bundles: { new: 1 },
    findings: [],
  });
});

test("an import that is refused for its files lets the next one in", async () => {
  const wrong = folder.write("wrong.yaml", "bundle: b\n");
  await expect(importPaths(graph.current, [wrong])).rejects.toThrow("Nothing was imported");
  const path = folder.write("registry.yaml", registry);
  expect(await importPaths(graph.current, [path])).toMatchObject({ bundles: { new: 1 } });
});

function asLine(bundle: object): string {
  return `${JSON.stringify(bundle)}\n`;
}
