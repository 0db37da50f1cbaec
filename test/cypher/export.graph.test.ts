import { afterAll, beforeAll, expect, test } from "vitest";

import { createAsk } from "../../server/src/export/ask.ts";
import { type GraphReader, listCypher } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { useExplain } from "../support/explain.ts";
import { emptyGraph, useGraph } from "../support/graph.ts";
import { fillGraph } from "./fill.ts";

const graph = useGraph();
const explain = useExplain();

beforeAll(async () => {
  await applySchema(graph.current);
  await fillGraph(graph.current);
});
afterAll(() => emptyGraph(graph.current));

const params = { ids: ["x:y"], among: null, after: "", limit: 10, history: false };
const questions = listCypher("export").map((path) => path.replace(/^export\/|\.cypher$/g, ""));

/** The operators by which the database would answer a question. */
async function planOf(question: string): Promise<readonly string[]> {
  let text = "";
  const reader: GraphReader = {
    read: async (asked) => {
      text = asked;
      return [];
    },
    readRows: async () => [],
  };
  await createAsk(reader)(question, {}, "Person");
  return (await explain(text, params)).operators;
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
