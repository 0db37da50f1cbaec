import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Graph } from "@niengiam/server/dist/graph/index.js";
import { z } from "zod";

import { type Column, arrayDelimiter, csvFile } from "./csv.ts";
import { copyOf, hasCopies } from "./copy.ts";

/** Where the new store is, and what loads it. */
interface Target {
  readonly home: string;
  readonly lib: string;
  readonly java: string;
}

/** The version is noted when the schema is applied to the new store. */
const left = new Set(["Schema", "Import"]);
const patience = { timeout: 600_000 };

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);
const nodeRow = z.tuple([z.number(), properties]);
const linkRow = z.tuple([z.number(), z.number(), properties]);
const kindRow = z.object({
  kind: z.string(),
  name: z.string().nullable(),
  types: z.string().array().nullable(),
});

/**
 * Makes a store with every node and relationship of a graph many times over, each copy under ids of its own, through
 * Neo4j's bulk import: minutes instead of hours. Hubs and places are in it once, so their neighbours grow with it.
 */
export async function multiplyStore(graph: Graph, copies: number, target: Target): Promise<void> {
  const folder = join(target.home, "csv");
  mkdirSync(folder);
  const shared = new Set<number>();
  const nodes = await writeNodes(graph, copies, folder, shared);
  const links = await writeLinks(graph, copies, folder, shared);
  await load(target, [
    ...nodes.map(([label, file]) => `--nodes=${label}=${file}`),
    ...links.map(([type, file]) => `--relationships=${type}=${file}`),
  ]);
  rmSync(folder, { recursive: true });
}

async function load({ home, lib, java }: Target, files: readonly string[]): Promise<void> {
  const command = `org.neo4j.cli.AdminTool database import full neo4j --overwrite-destination=true
    --id-type=integer --array-delimiter=${arrayDelimiter.name}`;
  await promisify(execFile)(java, ["-cp", join(lib, "*"), ...command.split(/\s+/), ...files], {
    cwd: home,
    maxBuffer: 1e8,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
  });
}

type Files = [kind: string, file: string][];

async function writeNodes(
  graph: Graph,
  copies: number,
  folder: string,
  shared: Set<number>,
): Promise<Files> {
  const files: Files = [];
  for (const [label, columns] of await columnsOf(graph, "nodeTypeProperties", "nodeType")) {
    if (left.has(label)) continue;
    const rows = await graph.readRows(
      `MATCH (n:${label}) RETURN id(n), properties(n)`,
      {},
      patience,
    );
    const file = csvFile(join(folder, `${label}.csv`), [":ID"], columns);
    for (const [number, props] of rows.map((row) => nodeRow.parse(row))) {
      const changing = hasCopies(props["id"]);
      if (!changing) shared.add(number);
      for (let copy = 0; copy < (changing ? copies : 1); copy += 1) {
        await file.write([number * copies + copy], copyOf(label, props, copy));
      }
    }
    files.push([label, await file.end()]);
  }
  return files;
}

async function writeLinks(
  graph: Graph,
  copies: number,
  folder: string,
  shared: ReadonlySet<number>,
): Promise<Files> {
  const files: Files = [];
  for (const [type, columns] of await columnsOf(graph, "relTypeProperties", "relType")) {
    const text = `MATCH (a)-[r:${type}]->(b) RETURN id(a), id(b), properties(r)`;
    const rows = await graph.readRows(text, {}, patience);
    const file = csvFile(join(folder, `${type}.rel.csv`), [":START_ID", ":END_ID"], columns);
    for (const [from, to, props] of rows.map((row) => linkRow.parse(row))) {
      const once = shared.has(from) && shared.has(to);
      for (let copy = 0; copy < (once ? 1 : copies); copy += 1) {
        const ends = [from, to].map((end) => end * copies + (shared.has(end) ? 0 : copy));
        await file.write(ends, copyOf(type, props, copy));
      }
    }
    files.push([type, await file.end()]);
  }
  return files;
}

/** The properties of each label or type with their types, as the store knows them. */
async function columnsOf(
  graph: Graph,
  procedure: string,
  kind: string,
): Promise<Map<string, Column[]>> {
  const rows = await graph.read(
    `CALL db.schema.${procedure}() YIELD ${kind}, propertyName, propertyTypes
     RETURN ${kind} AS kind, propertyName AS name, propertyTypes AS types`,
    {},
    patience,
  );
  const found = new Map<string, Column[]>();
  for (const { kind: quoted, name, types } of rows.map((row) => kindRow.parse(row))) {
    const key = quoted.replaceAll(/[:`]/g, "");
    const columns = found.get(key) ?? [];
    if (name !== null) columns.push({ name, type: types?.[0] ?? "String" });
    found.set(key, columns);
  }
  return found;
}
