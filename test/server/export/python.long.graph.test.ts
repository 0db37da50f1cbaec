import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, it } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { findPython } from "../../support/python.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";
import { take } from "./take.ts";

const graph = useGraph();
const folder = useTemporaryFolder();
const python = findPython();

interface Found {
  readonly ftm: { readonly schemata: Record<string, number>; readonly wrong: unknown[] };
  readonly gexf: readonly number[];
  readonly graphml: readonly number[];
}

async function count(question: string): Promise<number> {
  const [[found] = []] = await graph.current.readRows(question);
  return Number(found);
}

beforeAll(async () => {
  await applySchema(graph.current);
  await emptyGraph(graph.current);
  await importPaths(graph.current, [join(projectRoot, "seeds")]);
});

it.skipIf(python === undefined)("followthemoney and networkx find all of the seeds", async () => {
  const paths = ["ftm", "gexf", "graphml"].map((format) => join(folder.current, `seeds.${format}`));
  for (const path of paths)
    writeFileSync(path, await take(graph.current, path.split(".").at(-1) ?? ""));
  const script = join(import.meta.dirname, "read-exports.py");
  const found = JSON.parse(execFileSync(python ?? "", [script, ...paths]).toString()) as Found;

  const entities = await count("MATCH (n:Person|Body|Post|Document|Event|Place) RETURN count(n)");
  const relations = (await take(graph.current, "csv", { table: "relations" })).toString().trimEnd();
  // The seeds have no line breaks within a cell.
  const network = [entities, relations.split("\r\n").length - 1];
  expect([found.gexf, found.graphml]).toEqual([network, network]);
  expect(found.ftm.wrong).toEqual([]);
  expect(found.ftm.schemata).toMatchObject({
    Person: await count("MATCH (n:Person) RETURN count(n)"),
    PublicBody: await count("MATCH (n:Body) RETURN count(n)"),
    Position: await count("MATCH (n:Post) RETURN count(n)"),
    Document: await count("MATCH (n:Document) RETURN count(n)"),
    Event: await count("MATCH (n:Event) RETURN count(n)"),
    Address: await count("MATCH (n:Place) RETURN count(n)"),
    Article: await count("MATCH (n:Source) RETURN count(n)"),
    Occupancy: await count("MATCH (n:Tenure) RETURN count(n)"),
  });
});
