import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { createAsk } from "../../server/src/export/ask.ts";
import { type GraphReader, listCypher } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { fillGraph } from "./fill.ts";

const graph = useGraph();
let driver: Driver;

beforeAll(async () => {
  await applySchema(graph.current);
  await fillGraph(graph.current);
  const { uri, user, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await emptyGraph(graph.current);
});

const params = { ids: ["x:y"], among: null, after: "", limit: 10, history: false };
const questions = listCypher("export").map((path) => path.replace(/^export\/|\.cypher$/g, ""));

/** Names of the operators of a plan, the server's mark left off. */
function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ""), ...plan.children.flatMap(operators)];
}

/** The operators by which the database would answer a question. */
async function planOf(question: string): Promise<string[]> {
  let text = "";
  const reader: GraphReader = {
    read: async (asked) => {
      text = asked;
      return [];
    },
    readRows: async () => [],
  };
  await createAsk(reader)(question, {}, "Person");
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params, { database: "neo4j" });
  if (!summary.plan) throw new Error("EXPLAIN gave no plan.");
  return operators(summary.plan);
}

test.each(questions)("export/%s finds its nodes by indexes", async (question) => {
  const plan = await planOf(question);
  for (const scan of ["AllNodesScan", "NodeByLabelScan", "CartesianProduct"]) {
    expect(plan).not.toContain(scan);
  }
});

test.each(["ids", "bundle-hashes"])(
  "export/%s reads a page in the order of its index",
  async (question) => {
    const plan = await planOf(question);
    expect(plan).toContain("NodeUniqueIndexSeekByRange");
    expect(plan.filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
  },
);
