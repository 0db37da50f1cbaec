import { parse } from "graphql";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";

import { exploration } from "../../server/src/exploration/index.ts";
import { bindAll } from "../../server/src/graph/bindings.ts";
import { compose } from "../../server/src/graph/compose.ts";
import { loadFragments } from "../../server/src/graph/fragments.ts";
import type { Nodes } from "../../server/src/graph/selection.ts";
import { readSchema } from "../../server/src/graphql/schema.ts";
import { questionFolders } from "../../server/src/kinds/index.ts";

export const schema = readSchema();
export const fragments = loadFragments(questionFolders);

/** Operators that read more than was asked for. */
export const forbidden = new Set(["AllNodesScan", "NodeByLabelScan", "CartesianProduct", "Eager"]);

/** The statement that answers the one field of a document, with its parameters. */
export function planned(text: string) {
  const [definition] = parse(text).definitions;
  const nodes =
    definition?.kind === "OperationDefinition" ? definition.selectionSet.selections : [];
  const selection = { nodes: nodes as unknown as Nodes, definitions: {}, variables: {} };
  const { text: statement, bindings } = compose({ schema, fragments, ...exploration }, selection);
  return { statement, params: bindAll(bindings, {}).params };
}

/** How the Neo4j of the run would answer a document. */
export function usePlans() {
  let driver: Driver;
  beforeAll(() => {
    const { uri, user, password } = inject("neo4j");
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver.close());

  async function explain(text: string) {
    const { statement, params } = planned(text);
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, params);
    if (!summary.plan) throw new Error("No plan.");
    return {
      operators: operatorsOf(summary.plan),
      unknown: summary.notifications
        .map(({ code, description }) => `${code} ${description}`)
        .filter((line) => line.includes("Unknown")),
    };
  }

  return { explain };
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace("@neo4j", ""), ...plan.children.flatMap(operatorsOf)];
}
