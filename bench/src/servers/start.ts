import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { projectRoot } from "@niengiam/server/dist/config.js";
import { freePort } from "@niengiam/server/dist/embedded/free-port.js";
import type { GraphAddress } from "@niengiam/server/dist/graph/index.js";

import { storesFolder } from "../stores/folder.ts";

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The API as it runs for readers. It has its data already, so its seeds are an empty folder. */
export async function startApi(database: GraphAddress): Promise<RunningServer> {
  const seeds = join(storesFolder, "no-seeds");
  mkdirSync(seeds, { recursive: true });
  const started = await start(join(projectRoot, "server", "dist", "main.js"), {
    ...settingsOf(database),
    SEEDS: seeds,
  });
  await untilReady(started.child, `${started.server.url}/ready`);
  return started.server;
}

/** A server of this bench, which says when it answers. */
export async function startOwn(
  name: "statement" | "peer" | "delay",
  settings: NodeJS.ProcessEnv,
): Promise<RunningServer> {
  const path = fileURLToPath(new URL(`${name}.js`, import.meta.url));
  const { server, child } = await start(path, settings);
  await Promise.race([once(child, "message"), failed(child)]);
  return server;
}

/** A database in the words of the server's settings. */
export function settingsOf({ uri, user, password, database }: GraphAddress): NodeJS.ProcessEnv {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

async function start(path: string, settings: NodeJS.ProcessEnv) {
  const port = await freePort();
  const child = fork(path, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "error",
      ...settings,
    },
  });
  const server: RunningServer = {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
  return { server, child };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const ended = failed(child);
  for (;;) {
    const answer = fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (await Promise.race([answer, ended])) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, "exit");
  throw new Error(`${child.spawnargs.at(-1)} ended with ${code} before it answered.`);
}
