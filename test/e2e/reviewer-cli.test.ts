import { beforeEach, expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { ownNeo4jEnvironment } from "../support/own-neo4j.ts";
import { startProcess } from "../support/process.ts";
import { askOf } from "../server/review/desk.ts";

const graph = useGraph();

beforeEach(() => emptyGraph(graph.current));

/** Runs `niengiam reviewer` as a user would, against the Neo4j of this process. */
async function reviewer(...args: string[]) {
  const running = startProcess(process.execPath, ["server/bin/niengiam.mjs", "reviewer", ...args], {
    cwd: projectRoot,
    env: ownNeo4jEnvironment(),
  });
  return { code: await running.ended(), output: running.output() };
}

test("a reviewer is let in by the printed token until it is revoked", async () => {
  const added = await reviewer("add", "Trần Thị Bình");
  const token = /^[A-Za-z0-9_-]{43}$/m.exec(added.output)?.[0] ?? "";
  expect(added).toEqual({ code: 0, output: expect.stringContaining("It is shown once") });
  const ask = askOf(graph.current);
  const drafts = "{ drafts { nodes { id } } }";
  expect(await ask(drafts, {}, token)).toMatchObject({ data: { drafts: { nodes: [] } } });

  expect(await reviewer("revoke", "Trần Thị Bình")).toMatchObject({ code: 0 });
  expect(await ask(drafts, {}, token)).toMatchObject({ status: 401 });
  expect(await reviewer("list")).toEqual({
    code: 0,
    output: expect.stringMatching(/^Trần Thị Bình\tsince \S+Z\trevoked \S+Z\n$/),
  });
  expect(await reviewer("revoke", "Trần Thị Bình")).toMatchObject({ code: 1 });
});
