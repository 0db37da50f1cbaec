import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import type { Graph } from "@niengiam/server/dist/graph/index.js";
import { applySchema, importPaths } from "@niengiam/server/dist/seeding/index.js";

import { generateBundles } from "../world/world.ts";

/** Writes a world as JSON Lines and imports it the way any data comes in. */
export async function importWorld(graph: Graph, persons: number, file: string): Promise<void> {
  await writeFile(file, lines(persons));
  await applySchema(graph);
  const { findings } = await importPaths(graph, [file]);
  rmSync(file);
  const broken = findings.find(({ severity }) => severity === "broken");
  if (broken) throw new Error(`The world breaks a rule: ${broken.rule} ${broken.detail}`);
}

function* lines(persons: number): Generator<string> {
  for (const bundle of generateBundles(persons)) yield `${JSON.stringify(bundle)}\n`;
}
