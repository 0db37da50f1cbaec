import { beforeAll, expect, test } from "vitest";

import { readFragment } from "../../server/src/graph/fragment.ts";
import { applySchema } from "../../server/src/seeding/index.ts";
import { useExplain } from "../support/explain.ts";
import { useGraph } from "../support/graph.ts";
import { forbidden } from "./plans.ts";

const graph = useGraph();
const explain = useExplain();

beforeAll(() => applySchema(graph.current));

test.each(["candidates", "entities"])("reconcile/%s finds its nodes by indexes", async (name) => {
  const { text } = readFragment(`reconcile/${name}.cypher`);
  const { operators } = await explain(text, { batch: { rows: [] }, ids: [] });
  expect(operators.filter((operator) => forbidden.has(operator))).toEqual([]);
});
