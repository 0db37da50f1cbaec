import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import type { Logger } from "pino";

import type { KeptNeo4j } from "../embedded/index.ts";
import { type GraphAddress, type GraphReader, readCypher } from "../graph/index.ts";

const usualPeriod = 5000;

export interface ReplicaParts {
  /** The main database. */
  readonly graph: GraphReader;
  /** A folder for what is copied. */
  readonly home: string;
  readonly log: Logger;
  /** Makes a copy in a folder below and keeps it up: see `openReplica`. */
  readonly open: (home: string, signal: AbortSignal) => Promise<KeptNeo4j>;
  /** Told each address that is ready to be asked; the one before is stopped afterwards. */
  readonly onReady: (address: GraphAddress) => Promise<void>;
  /** Milliseconds from one look at the main database to the next, instead of five seconds. */
  readonly period?: number;
}

/** A second Neo4j with a copy of the public graph, which is started again when it ends or hangs. */
export interface Replica {
  /** Ends what runs on it. */
  restart(): void;
  close(): Promise<void>;
}

/** Makes a copy, and a new one after every import; the old one answers until the new one does. */
export function keepReplica(parts: ReplicaParts): Replica {
  const { graph, home: folder, log, open, onReady, period = usualPeriod } = parts;
  const closing = new AbortController();
  const { signal } = closing;
  let current: { readonly neo4j: KeptNeo4j; readonly home: string } | undefined;
  // A graph without anything, as before the first import, needs no copy yet.
  let copied: string | undefined = "";
  let turn = 0;
  const looking = lookOn();

  async function lookOn(): Promise<void> {
    while (!signal.aborted) {
      try {
        const state = await stateOf(graph);
        if (state !== undefined && state !== copied) await renew(state);
      } catch (error) {
        if (!signal.aborted) {
          log.error({ err: error }, "The replica of the research desk could not be made.");
        }
      }
      await wait(period, undefined, { signal }).catch(() => {});
    }
  }

  async function renew(state: string): Promise<void> {
    const home = join(folder, turn % 2 === 0 ? "odd" : "even");
    const made = { neo4j: await open(home, signal), home };
    // What was imported meanwhile may be there in part.
    if ((await stateOf(graph).catch(() => undefined)) !== state) return remove(made);
    const old = current;
    current = made;
    copied = state;
    turn += 1;
    void fillWhenEnded(made.neo4j);
    await onReady(made.neo4j);
    await remove(old);
  }

  async function fillWhenEnded(neo4j: KeptNeo4j): Promise<void> {
    await neo4j.ended;
    if (current?.neo4j === neo4j) copied = undefined;
  }

  async function remove(old: typeof current): Promise<void> {
    await old?.neo4j.stop();
    if (old) rmSync(old.home, { recursive: true, force: true });
  }

  return {
    restart: () => current?.neo4j.kill(),
    async close() {
      closing.abort();
      await looking;
      await remove(current);
    },
  };
}

/** Empty of an empty graph; undefined while an import is going on. */
async function stateOf(graph: GraphReader): Promise<string | undefined> {
  const [row] = await graph.read<{ bundles: string[]; importing: boolean }>(
    readCypher("desk/state.cypher"),
  );
  if (!row || row.importing) return undefined;
  if (row.bundles.length === 0) return "";
  return createHash("sha256").update(row.bundles.join("\n")).digest("hex");
}
