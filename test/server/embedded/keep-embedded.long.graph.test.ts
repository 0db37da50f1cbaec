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

test("a Neo4j that hangs or ends by itself is started again at its address; ended soon again, it is given up", async () => {
  const { javaHome } = readConfig(process.env);
  const places = embeddedPlaces({ dataDir: folder.current, javaHome });
  const running = () =>
    Number(JSON.parse(readFileSync(join(places.home, "running.json"), "utf8")).pid);
  const reports: string[] = [];
  const report = (sentence: string) => void reports.push(sentence);
  const lastReport = () => reports.at(-1);
  // A busy machine is slow to answer; one that is ended for it is started again all the same.
  const care = { period: 200, patience: 20_000 };
  const neo4j = await keepEmbedded({ ...places, report, care });
  const graph = await connectGraph(neo4j);
  try {
    await graph.command("CREATE (:Person {name: 'Nguyễn Văn An'})");
    const names = () => graph.readRows("MATCH (n:Person) RETURN n.name").catch(() => "gone");
    for (const signal of ["SIGKILL", "SIGSTOP"] as const) {
      const last = running();
      process.kill(last, signal);
      // Only a server that has answered is looked after, so the next signal has to wait for that.
      await expect.poll(lastReport, { timeout: 200_000 }).toBe("Neo4j answers again.");
      expect(running()).not.toBe(last);
      await expect.poll(names, { timeout: 60_000 }).toEqual([["Nguyễn Văn An"]]);
      reports.push(signal);
    }
    const cutOff =
      "The last run was cut off. Neo4j brings its store in order by itself; all that was saved is there.";
    expect(reports).toEqual([
      expect.stringMatching(/^Neo4j stopped by itself\. .* It is started again\.$/),
      cutOff,
      "Neo4j answers again.",
      "SIGKILL",
      "Neo4j did not answer any more and was ended. It is started again.",
      cutOff,
      "Neo4j answers again.",
      "SIGSTOP",
    ]);

    process.kill(running(), "SIGKILL");
    expect(await neo4j.ended).toMatch(/^Neo4j stopped by itself\. The reason is at the end of /);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
  expect(() => assertNotRunning(places)).not.toThrow();
});
