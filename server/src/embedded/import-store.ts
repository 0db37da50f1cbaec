import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { type GraphFiles, listSign } from "../graph/index.ts";
import { confText } from "./conf.ts";
import { type EmbeddedPlaces, homeLayout } from "./places.ts";
import { embeddedDatabase } from "./sign-in.ts";

const run = promisify(execFile);

/**
 * Makes the store of a home that has none from files of rows, by Neo4j's bulk import: without indexes, and many times as
 * fast as statements. It leaves half of the processors to others.
 *
 * @throws {Error} with what the import said when the rows do not make a whole graph, or `signal` breaks it off
 */
export async function importStore(
  { home, lib, java }: EmbeddedPlaces,
  { nodes, relationships }: GraphFiles,
  signal: AbortSignal,
): Promise<void> {
  const conf = join(home, homeLayout.conf);
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), confText(0));
  const files = [
    ...nodes.map(({ name, path }) => `--nodes=${name}=${path}`),
    ...relationships.map(({ name, path }) => `--relationships=${name}=${path}`),
  ];
  const options = [
    "--id-type=string",
    `--array-delimiter=U+${listSign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    "--multiline-fields=true",
    "--max-off-heap-memory=512m",
    `--threads=${Math.ceil(availableParallelism() / 2)}`,
  ];
  const tool = [
    "org.neo4j.cli.AdminTool",
    "database",
    "import",
    "full",
    embeddedDatabase,
    "--verbose",
  ];
  const asked = run(java, ["-Xmx1g", "-cp", join(lib, "*"), ...tool, ...options, ...files], {
    cwd: home,
    signal,
    maxBuffer: 1e8,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
  });
  await asked.catch((error: Error & { stderr?: string }) => {
    throw new Error(
      `Neo4j could not import the rows: ${(error.stderr ?? error.message).slice(0, 2000)}`,
    );
  });
}
