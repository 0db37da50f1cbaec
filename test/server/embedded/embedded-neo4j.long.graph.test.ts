import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { readConfig } from "../../../server/src/config.ts";
import {
  type EmbeddedNeo4j,
  assertNotRunning,
  embeddedPlaces,
  openDatabase,
  startEmbedded,
} from "../../../server/src/embedded/index.ts";
import { connectGraph } from "../../../server/src/graph/index.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

// One story in one folder, since each start of a server takes seconds: every test goes on from the
// server that the one before it left running.
const folder = useTemporaryFolder();
const config = () => ({ ...readConfig(process.env), neo4j: undefined, dataDir: folder.current });
const home = () => embeddedPlaces(config()).home;
const reports: string[] = [];

let neo4j: EmbeddedNeo4j;

afterAll(() => neo4j.stop());

async function start(): Promise<EmbeddedNeo4j> {
  neo4j = await startEmbedded({
    ...embeddedPlaces(config()),
    report: (sentence) => reports.push(sentence),
  });
  return neo4j;
}

async function names(address: EmbeddedNeo4j): Promise<unknown[][]> {
  const graph = await connectGraph(address);
  try {
    return await graph.readRows("MATCH (n:Person) RETURN n.name ORDER BY n.name");
  } finally {
    await graph.close();
  }
}

async function add(address: EmbeddedNeo4j, name: string): Promise<void> {
  const graph = await connectGraph(address);
  await graph.command("CREATE (:Person {name: $name})", { name });
  await graph.close();
}

test("a first start makes a password that only the owner can read", async () => {
  const first = await start();
  const file = join(home(), "password");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toBe(`${first.password}\n`);
  expect(first.password).toMatch(/^[\w-]{32}$/);
  await add(first, "Nguyễn Văn An");
  expect(reports).toEqual([]);
});

test("one folder serves one process", async () => {
  await expect(startEmbedded(embeddedPlaces(config()))).rejects.toThrow(
    `niengiam already runs here (process ${process.pid}).`,
  );
});

test("a command beside a running server shares its database and leaves it running", async () => {
  const shared = await openDatabase(config(), () => {});
  const { uri, password } = neo4j;
  expect(shared.address).toEqual({ uri, user: "neo4j", password, database: "neo4j" });
  await shared.close();
  expect(await names(neo4j)).toEqual([["Nguyễn Văn An"]]);
});

test("after a crash of Neo4j all that was saved is there, and the next start says what happened", async () => {
  await add(neo4j, "Trần Thị Bình");
  process.kill(neo4j.pid, "SIGKILL");
  expect(await neo4j.ended).toMatch(/^Neo4j stopped by itself\. The reason is at the end of /);
  await neo4j.stop();

  const { password } = neo4j;
  await start();
  expect(neo4j.password).toBe(password);
  expect(await names(neo4j)).toEqual([["Nguyễn Văn An"], ["Trần Thị Bình"]]);
  expect(reports).toEqual([
    "The last run was cut off. Neo4j brings its store in order by itself; all that was saved is there.",
  ]);
});

test("a Neo4j that outlived its owner is stopped, and its store goes on", async () => {
  const left = neo4j;
  // As after the owner's death: its lock counts for nothing, its server still has the store.
  rmSync(join(home(), "lock"));
  await start();
  expect(await left.ended).toMatch(/^Neo4j stopped/);
  expect(neo4j.pid).not.toBe(left.pid);
  expect(await names(neo4j)).toEqual([["Nguyễn Văn An"], ["Trần Thị Bình"]]);
});

test("a store that another Neo4j uses is left alone", async () => {
  rmSync(join(home(), "lock"));
  rmSync(join(home(), "running.json"));
  await expect(startEmbedded(embeddedPlaces(config()))).rejects.toThrow(
    "Another Neo4j uses this store.",
  );
  expect(await names(neo4j)).toEqual([["Nguyễn Văn An"], ["Trần Thị Bình"]]);
});

test("a store whose password is lost is refused with what to do", async () => {
  await neo4j.stop();
  const file = join(home(), "password");
  writeFileSync(file, "not-the-password\n");
  await expect(startEmbedded(embeddedPlaces(config()))).rejects.toThrow(
    `The password in ${file} does not open the store beside it.`,
  );
});

test("a start that is given up leaves neither a server nor a lock", async () => {
  const places = embeddedPlaces(config());
  const signal = AbortSignal.abort();
  await expect(startEmbedded({ ...places, signal })).rejects.toThrow(
    "Neo4j did not answer in time.",
  );
  expect(() => assertNotRunning(places)).not.toThrow();
  expect(existsSync(join(home(), "running.json"))).toBe(false);
});

test("without Java, a sentence says what to install or to set", async () => {
  const places = { ...embeddedPlaces(config()), java: join(folder.current, "no-java") };
  await expect(startEmbedded(places)).rejects.toThrow(
    "Java was not found. Install Java 17 or newer, point JAVA_HOME at one, or set NEO4J_URI to use a Neo4j that runs elsewhere.",
  );
});
