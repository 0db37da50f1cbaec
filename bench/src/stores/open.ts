import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { readConfig } from "@niengiam/server/dist/config.js";
import {
  type EmbeddedNeo4j,
  embeddedPlaces,
  startEmbedded,
} from "@niengiam/server/dist/embedded/index.js";
import { type Graph, connectGraph } from "@niengiam/server/dist/graph/index.js";
import { applySchema } from "@niengiam/server/dist/seeding/index.js";

import { buildIndexes } from "./build-indexes.ts";
import { storeFolder } from "./folder.ts";
import { importWorld } from "./import-world.ts";
import { multiplyStore } from "./multiply.ts";

/** A world of this size goes through the real import; larger ones are that world many times over. */
const blockOf = 10_000;

const places = embeddedPlaces(readConfig(process.env));

/** A server on the store of so many people, a multiple of the block, which is made first if it is not there. */
export async function openStore(
  persons: number,
  say: (sentence: string) => void,
): Promise<EmbeddedNeo4j> {
  const home = storeFolder(persons);
  if (!existsSync(home)) await makeStore(persons, home, say);
  const server = await startAt(home);
  await withGraph(server, applySchema);
  return server;
}

/** A store appears under its name only when it is whole. */
async function makeStore(
  persons: number,
  home: string,
  say: (sentence: string) => void,
): Promise<void> {
  const making = `${home}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  say(`A store of ${persons} people is made; the next runs find it.`);
  const began = performance.now();
  if (persons === blockOf) {
    const server = await startAt(making);
    await withGraph(server, (graph) => importWorld(graph, persons, join(making, "world.jsonl")));
    await server.stop();
  } else {
    // A first start gives the folder its password and its settings.
    await startAt(making).then((server) => server.stop());
    const block = await openStore(blockOf, say);
    await withGraph(block, (graph) =>
      multiplyStore(graph, persons / blockOf, { ...places, home: making }),
    );
    await block.stop();
    const server = await startAt(making);
    await withGraph(server, buildIndexes);
    await server.stop();
  }
  renameSync(making, home);
  say(`Made in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
}

function startAt(home: string): Promise<EmbeddedNeo4j> {
  return startEmbedded({ ...places, home });
}

async function withGraph(
  server: EmbeddedNeo4j,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const graph = await connectGraph(server);
  try {
    await work(graph);
  } finally {
    await graph.close();
  }
}
