import { type GraphAddress, connectGraph } from "@niengiam/server/dist/graph/index.js";

import { operations } from "../operations/index.ts";
import type { Case, Operation } from "../operations/operation.ts";
import type { Options } from "../options.ts";
import { openStore } from "../stores/open.ts";
import { type DbHits, countDbHits } from "./db-hits.ts";
import { putAway } from "./distance.ts";
import { openSides } from "./open-sides.ts";
import { residentMemory } from "./processor-time.ts";
import { type Series, runRounds } from "./rounds.ts";
import type { SideName } from "./side.ts";
import { timeTyping } from "./typing.ts";
import { verify } from "./verify.ts";

const inFlight = [1, 16] as const;

type Say = (sentence: string) => void;

/** All that is measured in a graph of one size. */
export interface SizeResult {
  readonly persons: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly near: readonly Series[];
  /** The same with the database farther away; none when no delay was asked for. */
  readonly far: { readonly added: number; readonly series: readonly Series[] } | undefined;
  readonly hits: ReadonlyMap<Operation, DbHits>;
  /** Milliseconds of each answer to what somebody types. */
  readonly typing: readonly number[];
  /** Megabytes held at the end, by process. */
  readonly memory: ReadonlyMap<SideName | "database", number>;
}

export async function measureSize(
  persons: number,
  options: Options,
  say: Say,
): Promise<SizeResult> {
  const database = await openStore(persons, say);
  try {
    const { cases, ...size } = await readCases(database, options);
    say(`${persons} people: db hits`);
    const hits = await countDbHits(database, cases);
    const memory = new Map<SideName | "database", number>();
    const measure = async (names: readonly SideName[], address: GraphAddress, rounds: number) => {
      const sides = await openSides(names, address, cases, Math.max(...inFlight));
      try {
        say(`${persons} people: are all answers alike?`);
        await verify(sides, cases);
        const plan = { rounds, milliseconds: options.milliseconds, inFlight };
        const series: Series[] = [];
        for await (const one of runRounds(sides, cases, plan, database.pid)) {
          say(`${persons} people, ${one.inFlight} at a time: ${one.operation.name}`);
          series.push(one);
        }
        for (const { name, pid = process.pid } of sides) memory.set(name, residentMemory(pid) ?? 0);
        return series;
      } finally {
        for (const side of sides) await side.close();
      }
    };

    const near = await measure(["api", "peer", "statement", "driver"], database, options.rounds);
    memory.set("database", residentMemory(database.pid) ?? 0);
    say(`${persons} people: a search as somebody types`);
    const typing = await timeTyping(database);
    const far = await measureFar(database, options, (address) =>
      measure(["api", "peer", "statement"], address, Math.ceil(options.rounds / 2)),
    );
    return { persons, ...size, near, far, hits, typing, memory };
  } finally {
    await database.stop();
  }
}

async function measureFar(
  database: GraphAddress,
  { delay }: Options,
  measure: (address: GraphAddress) => Promise<Series[]>,
): Promise<SizeResult["far"]> {
  if (delay === 0) return undefined;
  const distance = await putAway(database, delay);
  try {
    return { added: distance.added, series: await measure(distance.address) };
  } finally {
    await distance.stop();
  }
}

/** The requests of the chosen operations, and how large the graph is. */
async function readCases(database: GraphAddress, options: Options) {
  const graph = await connectGraph(database);
  try {
    const cases = new Map<Operation, readonly Case[]>();
    for (const operation of operations) {
      if (options.operations.includes(operation.name))
        cases.set(operation, await operation.cases(graph));
    }
    const [counts] = await graph.read<{ nodes: number; relationships: number }>(
      "RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships",
    );
    return { cases, nodes: counts?.nodes ?? 0, relationships: counts?.relationships ?? 0 };
  } finally {
    await graph.close();
  }
}
