import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

import type { Graph } from "../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../server/src/seeding/index.ts";
import { emptyGraph } from "./graph.ts";

/** Makes these bundles, and nothing else, what the graph says. */
export async function loadBundles(
  graph: Graph,
  bundles: readonly { readonly bundle: string }[],
): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
  const folder = mkdtempSync(join(tmpdir(), "niengiam-bundles-"));
  try {
    for (const bundle of bundles) {
      writeFileSync(join(folder, `${bundle.bundle}.yaml`), stringify(bundle));
    }
    await importPaths(graph, [folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
