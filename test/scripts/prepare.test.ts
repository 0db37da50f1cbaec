import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";

import { projectRoot } from "../../server/src/config.ts";
import { startProcess } from "../support/process.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

// A clone in which nothing has been made ready: the scripts, and an empty path.
const folder = useTemporaryFolder();
const bin = () => join(folder.current, "bin");

beforeAll(() => {
  for (const name of ["scripts", "neo4j", "package.json"]) {
    cpSync(join(projectRoot, name), join(folder.current, name), { recursive: true });
  }
  mkdirSync(bin());
});

interface Setting {
  readonly env?: Record<string, string>;
  /** A module that Node loads first. */
  readonly before?: string;
}

async function start({ env = {}, before = "" }: Setting = {}) {
  const script = join(folder.current, "scripts", "start.mjs");
  const first = `data:text/javascript,${encodeURIComponent(before)}`;
  const running = startProcess(process.execPath, ["--import", first, script], {
    cwd: folder.current,
    env: { PATH: bin(), ...env },
  });
  const code = await running.ended();
  return { code, said: running.output().trim() };
}

/** Puts a command on the path. */
function pretend(name: string, script: string): void {
  writeFileSync(join(bin(), name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

const elsewhere =
  "Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j that runs elsewhere.";

test("with an old Node", async () => {
  const before = `const versions = { ...process.versions, node: "18.20.8" };
    Object.defineProperty(process, "versions", { value: versions });`;
  expect(await start({ before })).toEqual({
    code: 1,
    said: "Node 18.20.8 is too old: niengiam needs 20.19 or newer. Install it from https://nodejs.org and start again.",
  });
});

test("without Java", async () => {
  expect(await start()).toEqual({
    code: 1,
    said:
      "Java was not found; Neo4j runs on it. Install Java 17 or newer (apt install openjdk-17-jre-headless, " +
      `brew install openjdk, or https://adoptium.net) and start again. ${elsewhere}`,
  });
});

test.each([
  ['openjdk version "11.0.20" 2023-07-18', "11"],
  ['java version "1.8.0_402"', "8"],
])("with %s", async (version, major) => {
  pretend("java", `echo '${version}'`);
  const { code, said } = await start();
  expect(code).toBe(1);
  expect(said).toMatch(
    new RegExp(`^Java ${major} is too old for Neo4j\\. Install Java 17 or newer `),
  );
});

test("without Maven", async () => {
  pretend("java", `echo 'openjdk version "17.0.15" 2025-04-15'`);
  expect(await start()).toEqual({
    code: 1,
    said:
      "Maven was not found; it fetches Neo4j, once. Install it (apt install maven, brew install maven, or " +
      `https://maven.apache.org) and start again. ${elsewhere}`,
  });
});

test("with a full disk", async () => {
  pretend("mvn", "");
  const before = `import files from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    files.statfs = async () => ({ bavail: 50_000, bsize: 4096 });
    syncBuiltinESMExports();`;
  expect(await start({ before })).toEqual({
    code: 1,
    said: "The disk is nearly full: 204 MB are free and the first start needs about 1 GB. Free some space and start again.",
  });
});

test.each([
  [
    "Could not transfer artifact org.neo4j:neo4j:pom:5.26.31 from central",
    "Neo4j could not be fetched. Check the network (and the proxy), then start again; what has arrived is kept.",
  ],
  [
    "java.io.IOException: No space left on device",
    "The disk is full: Neo4j could not be stored. Free 1 GB and start again.",
  ],
])("when Maven says: %s", async (problem, sentence) => {
  pretend("mvn", `[ "$1" = --version ] && exit 0; echo '[ERROR] ${problem}'; exit 1`);
  const { code, said } = await start();
  expect(code).toBe(1);
  expect(said).toContain(`\n\n${sentence}`);
});

test("when npm cannot reach its registry", async () => {
  const packages = { "node_modules/x": { version: "1.0.0" } };
  writeFileSync(join(folder.current, "package-lock.json"), JSON.stringify({ packages }));
  pretend("npm", "echo 'npm error code ENOTFOUND'; exit 1");
  const { code, said } = await start({ env: { NEO4J_URI: "bolt://127.0.0.1:7687" } });
  expect(code).toBe(1);
  expect(said).toContain(
    "\n\nThe packages could not be fetched. Check the network (and the proxy), then start again; what has arrived is kept.",
  );
});
