import type { GraphAddress, GraphReader } from "@niengiam/server/dist/graph/index.js";
import { createApi } from "@niengiam/server/dist/graphql/api.js";
import { graphql } from "graphql";
import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { pino } from "pino";

import { type Case, type Operation, type Values, textsOf } from "../operations/operation.ts";
import { peerSchema } from "../peer/schema.ts";

/** A statement takes the same plan for all cases, so a few of them tell; under PROFILE each takes long. */
const profiledCases = 4;

/** Db hits of one answer: the mean over some cases of an operation. */
export interface DbHits {
  readonly api: number;
  readonly peer: number;
  readonly statement: number;
}

type Profile = (text: string, params: Values) => Promise<{ hits: number; records: unknown[][] }>;

/** Runs each statement that a side sends once more under PROFILE. Search in full text counts no hits in any of them. */
export async function countDbHits(
  address: GraphAddress,
  cases: ReadonlyMap<Operation, readonly Case[]>,
): Promise<Map<Operation, DbHits>> {
  const { uri, user, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const counted = new Map<Operation, DbHits>();
  try {
    const sides = {
      api: apiHits(driver, database),
      peer: await peerHits(driver, database),
      statement: statementHits(driver, database),
    };
    for (const [operation, all] of cases) {
      const mean = async (hitsOf: HitsOf) => {
        const some = all.slice(0, profiledCases);
        let hits = 0;
        for (const of of some) hits += await hitsOf(operation, of);
        return Math.round(hits / some.length);
      };
      counted.set(operation, {
        api: await mean(sides.api),
        peer: await mean(sides.peer),
        statement: await mean(sides.statement),
      });
    }
  } finally {
    await driver.close();
  }
  return counted;
}

type HitsOf = (operation: Operation, of: Case) => Promise<number>;

function apiHits(driver: Driver, database: string): HitsOf {
  let hits = 0;
  const profile = profiling(driver, database);
  const reader: GraphReader = {
    read: () => Promise.reject(new Error("The API reads rows alone.")),
    async readRows(text, params = {}) {
      const answer = await profile(text, params);
      hits += answer.hits;
      return answer.records;
    },
  };
  const api = createApi(reader, pino({ level: "silent" }));
  return async (operation, of) => {
    hits = 0;
    const response = await api.fetch("http://api/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: textsOf(operation).api, variables: of.api }),
    });
    await response.text();
    return hits;
  };
}

async function peerHits(driver: Driver, database: string): Promise<HitsOf> {
  let hits = 0;
  const schema = await peerSchema();
  // What has only `run` is taken for a transaction.
  const executionContext = {
    async run(text: string, params: Values) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const result = await session.run(profiled(text), params);
      await session.close();
      hits += hitsOf(result.summary.profile);
      return result;
    },
  };
  return async (operation, of) => {
    hits = 0;
    const { errors } = await graphql({
      schema,
      source: textsOf(operation).peer,
      variableValues: of.peer,
      contextValue: { executionContext },
    });
    if (errors) throw new Error(`peer: ${operation.name}: ${errors.join(" ")}`);
    return hits;
  };
}

function statementHits(driver: Driver, database: string): HitsOf {
  const profile = profiling(driver, database);
  return async (operation, of) => (await profile(textsOf(operation).statement, of.statement)).hits;
}

function profiling(driver: Driver, database: string): Profile {
  return async (text, params) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const { records, summary } = await session.run(profiled(text), params);
    await session.close();
    return {
      hits: hitsOf(summary.profile),
      records: records.map((record) => [...record.values()]),
    };
  };
}

/** The peer begins its statements with a line of the language's version. */
function profiled(text: string): string {
  return /^CYPHER \d+\n/.test(text)
    ? text.replace(/^(CYPHER \d+)\n/, "$1 PROFILE\n")
    : `PROFILE ${text}`;
}

function hitsOf(plan: ProfiledPlan | false | undefined): number {
  if (!plan) return 0;
  return plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits);
}
