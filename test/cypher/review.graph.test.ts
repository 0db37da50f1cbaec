import { beforeAll, expect, test } from "vitest";

import { listCypher, readCypher } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { useExplain } from "../support/explain.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const explain = useExplain();

beforeAll(() => applySchema(graph.current));

const params = {
  above: "",
  below: "",
  bundle: "",
  days: [],
  draft: { id: "" },
  hash: "",
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
  urls: [],
};

/** There are as many reviewers as people who review. */
const readWhole = new Set(["review/reviewers.cypher"]);

test.each(listCypher("review"))("%s finds its nodes by indexes", async (path) => {
  const text = readCypher(path);
  expect(text.split("\n")[0]).toMatch(/^\/\/ [A-Z].*[.?]$/);
  const { operators } = await explain(text, params);
  expect(operators).not.toContain("AllNodesScan");
  expect(operators.includes("NodeByLabelScan")).toBe(readWhole.has(path));
});
