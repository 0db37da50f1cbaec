import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";

import type { Logger } from "pino";

import {
  type EmbeddedPlaces,
  type KeptNeo4j,
  keepEmbedded,
  startEmbedded,
} from "../embedded/index.ts";
import {
  type GraphAddress,
  type GraphReader,
  connectGraph,
  copyGraph,
  readCypher,
} from "../graph/index.ts";
import { applySchema } from "../seeding/index.ts";
import { publicLabels, publicRelationships } from "./public-graph.ts";

/** Milliseconds from one look at the main database to the next. */
const period = 5000;

/** Neo4j's settings for a database that strangers ask: less memory and time for each, and nothing to be written. */
const forStrangers = {
  "db.transaction.timeout": "10s",
  "db.memory.transaction.max": "256m",
  "server.databases.read_only": "neo4j",
};

export interface ReplicaParts {
  readonly main: GraphAddress;
  readonly graph: GraphReader;
  /** Where Neo4j is, and a folder for what is copied. */
  readonly places: EmbeddedPlaces;
  readonly log: Logger;
  /** Told each address that is ready to be asked; the one before is stopped afterwards. */
  readonly onReady: (address: GraphAddress) => Promise<void>;
}

/** A second Neo4j with a copy of the public graph. */
export interface Replica {
  /** Ends what runs on it. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a copy, and a new one after every import; the old one answers until the new one does. */
export function keepReplica(parts: ReplicaParts): Replica {
  const { graph, log } = parts;
  let current: { readonly neo4j: KeptNeo4j; readonly home: string } | undefined;
  let copied: string | undefined;
  let turn = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let looking = look();

  async function look(): Promise<void> {
    try {
      const state = await stateOf(graph);
      if (state !== undefined && state !== copied) await renew(state);
    } catch (error) {
      log.error({ err: error }, "The replica of the research desk could not be made.");
    }
    if (!isClosed) timer = setTimeout(() => (looking = look()), period);
  }

  async function renew(state: string): Promise<void> {
    turn += 1;
    const home = join(parts.places.home, turn % 2 === 0 ? "even" : "odd");
    await fill({ ...parts, places: { ...parts.places, home } });
    // What was imported meanwhile may be there in part.
    if (isClosed || (await stateOf(graph)) !== state) return;
    const neo4j = await keepEmbedded({ ...parts.places, home, settings: forStrangers });
    const old = current;
    current = { neo4j, home };
    copied = state;
    await parts.onReady(neo4j);
    await old?.neo4j.stop();
  }

  return {
    async restart() {
      const old = current;
      if (!old || isClosed) return;
      current = undefined;
      await old.neo4j.stop();
      const neo4j = await keepEmbedded({ ...parts.places, home: old.home, settings: forStrangers });
      current = { neo4j, home: old.home };
      await parts.onReady(neo4j);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await looking;
      clearTimeout(timer);
      await current?.neo4j.stop();
    },
  };
}

/** Undefined while an import is going on. */
async function stateOf(graph: GraphReader): Promise<string | undefined> {
  const [row] = await graph.read<{ bundles: string[]; importing: boolean }>(
    readCypher("desk/state.cypher"),
  );
  if (!row || row.importing) return undefined;
  return createHash("sha256").update(row.bundles.join("\n")).digest("hex");
}

/** Copies into a fresh store, and stops. */
async function fill({ main, places }: ReplicaParts): Promise<void> {
  rmSync(places.home, { recursive: true, force: true });
  const neo4j = await startEmbedded(places);
  try {
    const graph = await connectGraph(neo4j);
    await applySchema(graph).finally(() => graph.close());
    await copyGraph(main, neo4j, {
      labels: [...publicLabels],
      types: [...publicRelationships],
    });
  } finally {
    await neo4j.stop();
  }
}
