import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { listCypher, readCypher } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
let driver: Driver;

beforeAll(async () => {
  await applySchema(graph.current);
  const { uri, user, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

const params = {
  above: "",
  below: "",
  bundle: "",
  days: [],
  draft: { id: "" },
  id: "",
  ids: [],
  limit: 1,
  name: "",
  names: [],
  now: "",
  props: {},
  rows: [],
  status: "OPEN",
  tokenHash: "",
};

/** Names of the operators of a plan, the server's mark left off. */
function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ""), ...plan.children.flatMap(operators)];
}

/** There are as many reviewers as people who review. */
const readWhole = new Set(["review/reviewers.cypher"]);

test.each(listCypher("review"))("%s finds its nodes by indexes", async (path) => {
  const text = readCypher(path);
  expect(text.split("\n")[0]).toMatch(/^\/\/ [A-Z].*[.?]$/);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params, { database: "neo4j" });
  if (!summary.plan) throw new Error("EXPLAIN gave no plan.");
  const used = operators(summary.plan);
  expect(used).not.toContain("AllNodesScan");
  expect(used.includes("NodeByLabelScan")).toBe(readWhole.has(path));
});
