import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { pino } from "pino";
import { beforeAll, expect, onTestFinished, test } from "vitest";

import { readConfig } from "../../../server/src/config.ts";
import { keepReplica } from "../../../server/src/desk/index.ts";
import { publicLabels, publicRelationships } from "../../../server/src/desk/public-graph.ts";
import {
  type KeptNeo4j,
  embeddedPlaces,
  importStore,
  startEmbedded,
} from "../../../server/src/embedded/index.ts";
import { connectGraph, restoreEmptyLists, writeRows } from "../../../server/src/graph/index.ts";
import { importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { loadBundles } from "../../support/load-bundles.ts";
import { ownNeo4j } from "../../support/own-neo4j.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { bounds, dump, firstArticle, reference, registry } from "../seeding/world.ts";

const graph = useGraph();
const folder = useTemporaryFolder();
const log = pino({ level: "silent" });
const { signal } = new AbortController();

/** A person whose words a file of rows must escape. */
const odd = {
  bundle: "registry.odd",
  recordedAt: "2026-11-21",
  recordedBy: "editors",
  persons: [
    {
      id: "person:le-thi-le",
      name: 'Lê Thị "Lệ"',
      aliases: ['"Lệ", một', "Lệ \\ hai;"],
      note: 'Hai dòng,\nvà "nháy" ’ \\',
    },
  ],
};

beforeAll(() => loadBundles(graph.current, [registry, firstArticle, reference, bounds]));

async function importOdd(): Promise<void> {
  const file = join(folder.current, "odd.jsonl");
  writeFileSync(file, JSON.stringify(odd));
  await importPaths(graph.current, [file]);
}

test("rows that stream out make the same public graph in another store, and nothing else", async () => {
  await importOdd();
  const whole = await dump(graph.current);
  await graph.current.command("CREATE (:Draft {id: 'draft:hidden', text: 'Nguyễn Văn An'})");
  const { javaHome } = readConfig(process.env);
  const places = embeddedPlaces({ dataDir: folder.current, javaHome });
  const part = { labels: [...publicLabels], types: [...publicRelationships] };
  const files = await writeRows(ownNeo4j(), part, join(folder.current, "rows"));
  await importStore(places, files, signal);
  const neo4j = await startEmbedded(places);
  onTestFinished(() => neo4j.stop());
  const copy = await connectGraph(neo4j);
  onTestFinished(() => copy.close());
  for (const statement of restoreEmptyLists) await copy.command(statement);
  expect(await dump(copy)).toEqual(whole.filter((line) => !line.startsWith("Bundle ")));
});

/** Stands for a second Neo4j: the one of this process, in a folder that tells whether it is kept. */
function useReplicas(meanwhile: () => Promise<unknown> = async () => {}) {
  const opened: { home: string; end: (sentence: string) => void }[] = [];
  const ready: string[] = [];
  let failures = 0;
  const home = join(folder.current, "desk");
  const replica = keepReplica({
    graph: graph.current,
    home,
    log,
    period: 20,
    open: async (own) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error("The rows do not make a whole graph.");
      }
      mkdirSync(own, { recursive: true });
      let end = (_sentence: string): void => {};
      const ended = new Promise<string>((resolve) => (end = resolve));
      const kept: KeptNeo4j = {
        ...ownNeo4j(),
        ended,
        stop: async () => end("Stopped."),
        kill: () => end("Killed."),
      };
      opened.push({ home: own, end });
      await meanwhile();
      return kept;
    },
    onReady: async () => void ready.push(opened.at(-1)?.home ?? ""),
  });
  onTestFinished(() => replica.close());
  return { replica, home, opened, ready, failNext: (times: number) => (failures = times) };
}

test("a replica is made as soon as there is something to copy, anew after each import, and goes with the server", async () => {
  await emptyGraph(graph.current);
  const { replica, home, opened, ready, failNext } = useReplicas();
  await graph.current.command("CREATE (:Import {id: 'running'}), (:Bundle {id: 'one', hash: 'a'})");
  expect(opened).toEqual([]);
  failNext(2);
  await graph.current.command("MATCH (n:Import) DELETE n");
  await expect.poll(() => ready).toEqual([join(home, "odd")]);

  await importOdd();
  await expect.poll(() => ready).toEqual([join(home, "odd"), join(home, "even")]);
  await expect.poll(() => readdirSync(home)).toEqual(["even"]);

  opened.at(-1)?.end("It does not come up.");
  await expect.poll(() => ready.length).toBe(3);
  await expect.poll(() => readdirSync(home)).toEqual(["odd"]);
  await replica.close();
  expect(readdirSync(home)).toEqual([]);
});

test("what was copied while an import went on is thrown away and made again", async () => {
  await loadBundles(graph.current, [registry]);
  let times = 0;
  const { opened, ready } = useReplicas(async () => {
    times += 1;
    if (times === 1) await importOdd();
  });
  await expect.poll(() => ready.length).toBe(1);
  expect(opened).toHaveLength(2);
  expect(existsSync(ready[0] ?? "")).toBe(true);
});
