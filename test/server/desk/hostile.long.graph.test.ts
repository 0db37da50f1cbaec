import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { projectRoot } from "../../../server/src/config.ts";
import { deskMark } from "../../../server/src/graph/index.ts";
import { applySchema, importPaths } from "../../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../../support/graph.ts";
import { askOf } from "../graphql/api.ts";
import { refusedStatements, stoppedStatements } from "./hostile.ts";
import { useDesk } from "./open-desk.ts";

const graph = useGraph();
const desk = useDesk();
const hasty = useDesk({ timeout: 1000, deadline: 6000 });

const count = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)";
const left = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = $mark RETURN count(*)";

beforeAll(async () => {
  await emptyGraph(graph.current);
  await applySchema(graph.current);
  await importPaths(graph.current, [join(projectRoot, "seeds")]);
  await graph.current.command("MERGE (n:Reviewer {id: 'reviewer:an'}) SET n.tokenHash = 'hidden'");
});

it("more than a hundred statements are tried", () => {
  const all = Object.values(refusedStatements).flat();
  expect(all.length + stoppedStatements.length).toBeGreaterThanOrEqual(100);
});

describe.each(Object.entries(refusedStatements))("%s", (_what, statements) => {
  it("is refused, each time with a reason, and changes nothing", async () => {
    const before = await graph.current.readRows(count);
    const through = [];
    for (const question of statements) {
      const { status, text } = await desk.ask(question);
      const code = JSON.parse(text).error?.code;
      if (!(status === 403 && code === "FORBIDDEN") && !(status === 400 && code)) {
        through.push({ ...question, status, text });
      }
    }
    expect(through).toEqual([]);
    expect(await graph.current.readRows(count)).toEqual(before);
    expect(await graph.current.readRows(left, { mark: deskMark })).toEqual([[0]]);
  });
});

describe("what only reads, and would take for ever or all memory", () => {
  it.each(stoppedStatements)(
    "ends while the API answers, and leaves nothing behind: %s",
    async (statement) => {
      const ending = hasty.ask({ statement });
      const api = askOf(graph.current);
      const question = '{ person(id: "person:to-lam") { name } }';
      expect(await api(question)).toMatchObject({ data: { person: { name: "Tô Lâm" } } });
      const { status, text } = await ending;
      expect([422, 504, 200]).toContain(status);
      expect(text.length).toBeLessThan(9_000_000);
      const running = () => graph.current.readRows(left, { mark: deskMark });
      await expect.poll(running, { timeout: 150_000 }).toEqual([[0]]);
      expect(await api(question)).toMatchObject({ data: { person: { name: "Tô Lâm" } } });
    },
  );
});
