import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll } from "vitest";

import { ownNeo4j } from "./own-neo4j.ts";

/** How Neo4j would run a statement. */
export interface Explained {
  /** "r" for a statement that only reads. */
  readonly type: string;
  /** From the result down, the server's mark left off. */
  readonly operators: readonly string[];
  /** Labels, types, properties and functions that the graph does not know. */
  readonly unknown: readonly string[];
}

/** Asks the Neo4j of this process for its plans, which the graph's own reader does not tell. */
export function useExplain(): (text: string, params: object) => Promise<Explained> {
  let driver: Driver | undefined;
  beforeAll(() => {
    const { uri, user, password } = ownNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver?.close());
  return async (text, params) => {
    if (!driver) throw new Error("The driver opens in beforeAll; ask for a plan in a test.");
    const { database } = ownNeo4j();
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params, { database });
    if (!summary.plan) throw new Error("EXPLAIN gave no plan.");
    return {
      type: summary.queryType,
      operators: operatorsOf(summary.plan),
      unknown: summary.notifications
        .map(({ code, description }) => `${code} ${description}`)
        .filter((line) => line.includes("Unknown")),
    };
  };
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ""), ...plan.children.flatMap(operatorsOf)];
}
