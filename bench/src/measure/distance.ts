import { type GraphAddress, connectGraph } from "@niengiam/server/dist/graph/index.js";

import { type RunningServer, startOwn } from "../servers/start.ts";

const trips = 200;

/** A database that is so many milliseconds away, and how many more a round trip really takes. */
export interface Distance {
  readonly address: GraphAddress;
  readonly added: number;
  stop(): Promise<void>;
}

export async function putAway(database: GraphAddress, milliseconds: number): Promise<Distance> {
  const server: RunningServer = await startOwn("delay", {
    TARGET: new URL(database.uri).port,
    DELAY: String(milliseconds),
  });
  const address = { ...database, uri: `bolt://127.0.0.1:${server.port}` };
  const added = (await roundTrip(address)) - (await roundTrip(database));
  return { address, added, stop: () => server.stop() };
}

/** The median of many, in milliseconds. */
async function roundTrip(address: GraphAddress): Promise<number> {
  const graph = await connectGraph(address);
  const took: number[] = [];
  for (let trip = 0; trip < trips; trip += 1) {
    const began = performance.now();
    await graph.readRows("RETURN 1");
    took.push(performance.now() - began);
  }
  await graph.close();
  return took.toSorted((a, b) => a - b)[trips / 2] ?? Number.NaN;
}
