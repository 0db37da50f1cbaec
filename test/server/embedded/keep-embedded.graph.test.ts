import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { readConfig } from "../../../server/src/config.ts";
import {
  assertNotRunning,
  embeddedPlaces,
  keepEmbedded,
} from "../../../server/src/embedded/index.ts";
import { connectGraph } from "../../../server/src/graph/index.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const folder = useTemporaryFolder();

test("a Neo4j that ends by itself is started again at its address; ended soon again, it is given up", async () => {
  const { javaHome } = readConfig(process.env);
  const places = embeddedPlaces({ dataDir: folder.current, javaHome });
  const running = () =>
    Number(JSON.parse(readFileSync(join(places.home, "running.json"), "utf8")).pid);
  const reports: string[] = [];
  const neo4j = await keepEmbedded({ ...places, report: (sentence) => reports.push(sentence) });
  const graph = await connectGraph(neo4j);
  try {
    await graph.command("CREATE (:Person {name: 'Nguyễn Văn An'})");
    const first = running();
    process.kill(first, "SIGKILL");
    const names = () => graph.readRows("MATCH (n:Person) RETURN n.name").catch(() => "gone");
    await expect.poll(names, { timeout: 120_000 }).toEqual([["Nguyễn Văn An"]]);
    expect(running()).not.toBe(first);
    expect(reports).toEqual([
      expect.stringMatching(/^Neo4j stopped by itself\. .* It is started again\.$/),
      "The last run was cut off. Neo4j brings its store in order by itself; all that was saved is there.",
    ]);

    process.kill(running(), "SIGKILL");
    expect(await neo4j.ended).toMatch(/^Neo4j stopped by itself\. The reason is at the end of /);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
  expect(() => assertNotRunning(places)).not.toThrow();
});
