import { beforeAll, expect, test } from "vitest";

import { listCypher, readCypher } from "../../server/src/graph/index.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { statement } from "../../server/src/seeding/load/statement.ts";
import { useExplain } from "../support/explain.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const explain = useExplain();

beforeAll(() => applySchema(graph.current));

const params = {
  rows: [],
  ids: [],
  none: {},
  paths: [],
  bundle: "",
  after: "",
  bundles: 0,
  posts: 1,
  version: 1,
};
const names = { label: "Person", from: "Body", type: "SEATED_IN", to: "Place", dated: "to" };
const load = listCypher("load").map((path) => path.replace(/^load\/|\.cypher$/g, ""));

/** There is one version node, and one bundle for each file; an upgrade goes through all that it changes: these labels are read whole. */
const readWhole = new Set([
  "bundle-hashes",
  "forget-hashes",
  "join-numbers",
  "post-owners",
  "read-version",
  "write-version",
]);

test.each(load)("load/%s finds its nodes by indexes", async (name) => {
  const text = statement(name, names);
  expect(text.split("\n")[0]).toMatch(/^\/\/ [A-Z].*[.?]$/);
  const plan = await explain(text, params);
  expect(plan.operators).not.toContain("AllNodesScan");
  expect(plan.operators.includes("NodeByLabelScan")).toBe(readWhole.has(name));
});

test.each(listCypher("checks"))("%s says its rule and only reads", async (path) => {
  const text = readCypher(path);
  const [rule, severity] = text.split("\n");
  expect(rule).toMatch(/^\/\/ [A-Z].*\.$/);
  expect(["// broken", "// contradiction"]).toContain(severity);
  expect((await explain(text, params)).type).toBe("r");
});
