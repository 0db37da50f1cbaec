import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";

import { type Config, readConfig } from "./config.ts";
import { assertNotRunning, embeddedPlaces, startEmbedded } from "./embedded/index.ts";
import { NiengiamError } from "./errors.ts";
import { type GraphAddress, connectGraph } from "./graph/index.ts";
import { stopSignal } from "./stop-signal.ts";

const stop = stopSignal();
const closers: (() => unknown)[] = [];
const readiness = { state: "STARTING", detail: "The database is starting." };
let answer: RequestListener = (_request, response) => {
  response.writeHead(503, { "content-type": "application/json", "retry-after": "1" });
  response.end(JSON.stringify(readiness));
};

try {
  const config = readConfig(process.env);
  const address = await listen(config);
  const graph = await connectGraph(config.neo4j ?? (await startDatabase(config)));
  closers.push(() => graph.close());
  readiness.state = "READY";
  answer = (_request, response) => response.end(JSON.stringify(readiness));
  say(`niengiam is ready: ${address}`);
  await once(stop, "abort");
} catch (error) {
  if (!stop.aborted) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error)}\n`);
  }
} finally {
  for (const close of closers.toReversed()) await close();
  process.exit();
}

/** Opens the port and returns its address. Until there is more to say, every answer is the state. */
async function listen(config: Config): Promise<string> {
  const { host, port } = config;
  if (!config.neo4j) assertNotRunning(embeddedPlaces(config));
  const server = createServer((request, response) => answer(request, response));
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? portInUse(port) : error;
  });
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function portInUse(port: number): NiengiamError {
  return new NiengiamError(
    "CONFLICT",
    `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
}

async function startDatabase(config: Config): Promise<GraphAddress> {
  say("Neo4j is starting …");
  const neo4j = await startEmbedded({ ...embeddedPlaces(config), report: say, signal: stop });
  closers.push(() => neo4j.stop());
  return neo4j;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function describe(error: unknown): string {
  if (error instanceof NiengiamError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "ENOSPC") {
    return "The disk is full. Free some space (1 GB is plenty) and start again.";
  }
  return String(error.stack);
}
