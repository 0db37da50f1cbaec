import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import type { Graph } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { loadBundles } from "../../support/load-bundles.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { loadWorld } from "../graphql/world.ts";
import {
  bounds,
  dump,
  firstArticle,
  reference,
  registry,
  secondArticle,
} from "../seeding/world.ts";
import { oddities } from "./oddities.ts";
import { takeFiles, takeText } from "./take.ts";

const graph = useGraph();
const folder = useTemporaryFolder();

beforeAll(() => applySchema(graph.current));

const worlds: Readonly<Record<string, (graph: Graph) => Promise<unknown>>> = {
  "the seeds": async (graph) => {
    await emptyGraph(graph);
    await importPaths(graph, [join(projectRoot, "seeds")]);
  },
  "the named world": loadWorld,
  "two articles about one event": (graph) =>
    loadBundles(graph, [registry, firstArticle, secondArticle, reference, bounds]),
  "what bundles seldom say": async (graph) => {
    await emptyGraph(graph);
    const path = join(folder.current, "oddities.jsonl");
    writeFileSync(path, oddities.map((bundle) => JSON.stringify(bundle)).join("\n"));
    await importPaths(graph, [path]);
  },
};

/** Everything in the graph, but for what it keeps of the text and the name of a file. */
async function everything(): Promise<string[]> {
  return (await dump(graph.current)).map((line) =>
    line.startsWith("Bundle ") ? line.replaceAll(/\["(?:hash|name)","[^"]*"\],?/g, "") : line,
  );
}

describe.each(Object.keys(worlds))("%s", (name) => {
  // What has come back is the same graph, so the next format starts from it.
  beforeAll(async () => {
    await worlds[name]?.(graph.current);
  });

  it.each(["jsonl", "yaml"])("comes back from %s as the same graph", async (format) => {
    const before = await everything();
    const files = await takeFiles(graph.current, format);
    const paths = [...files].map(([file, text]) => {
      const path = join(folder.current, file);
      writeFileSync(path, text);
      return path;
    });

    await emptyGraph(graph.current);
    const { findings } = await importPaths(graph.current, paths);
    expect(findings.filter(({ severity }) => severity === "broken")).toEqual([]);
    expect(await everything()).toEqual(before);
    if (format === "jsonl")
      expect(await takeText(graph.current, format)).toBe(files.get("niengiam.jsonl"));
  });
});
