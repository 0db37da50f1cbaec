import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { NiengiamError } from "../errors.ts";
import type { GraphAddress } from "../graph/index.ts";
import { type Neo4jSettings, confText } from "./conf.ts";
import { freePort } from "./free-port.ts";
import { javaArguments } from "./java-arguments.ts";
import { assertFree, takeLock } from "./lock.ts";
import { isAlive, readRecord, recordOf, removeRecord, writeRecord } from "./process-record.ts";
import { type EmbeddedPlaces, homeLayout } from "./places.ts";
import { launch, stopLeftover } from "./server-process.ts";
import { embeddedDatabase, embeddedUser, keptPassword, signIn } from "./sign-in.ts";

/** A long recovery may take minutes; past this, something hangs. */
const startLimit = 10 * 60_000;

export interface EmbeddedOptions extends EmbeddedPlaces {
  /** Told in a sentence what an earlier run left and what becomes of it. */
  readonly report?: (sentence: string) => void;
  /** A free one unless given. */
  readonly port?: number;
  /** Settings beside the usual ones. */
  readonly settings?: Neo4jSettings;
  /** Gives up the start. */
  readonly signal?: AbortSignal;
}

export interface EmbeddedNeo4j extends GraphAddress {
  /** The process id of the server. */
  readonly pid: number;
  readonly port: number;
  /** Resolves with a sentence when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
  /** Ends it at once, as a crash would; `stop` is still needed to give its folder back. */
  kill(): void;
}

/** @throws {NiengiamError} CONFLICT when a living process uses the folder */
export function assertNotRunning({ home }: EmbeddedPlaces): void {
  assertFree(join(home, homeLayout.lock));
}

/** The server that a living process has started in this folder, if there is one. */
export function runningServer({ home }: EmbeddedPlaces): GraphAddress | undefined {
  const running = readRecord(join(home, homeLayout.running));
  if (!running?.uri || !isAlive(running)) return undefined;
  const password = keptPassword(join(home, homeLayout.password));
  return { uri: running.uri, user: embeddedUser, password, database: embeddedDatabase };
}

/**
 * Starts a Neo4j on a free loopback port and waits until it answers.
 *
 * @throws {NiengiamError} with a sentence that says what to do: CONFLICT when another process uses
 *   the folder, UNAVAILABLE when Java is missing or the server does not come up
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { home } = options;
  const path = (name: keyof typeof homeLayout) => join(home, homeLayout[name]);
  for (const folder of [path("conf"), path("import"), dirname(path("consoleLog"))]) {
    mkdirSync(folder, { recursive: true });
  }
  const releaseLock = takeLock(path("lock"));
  try {
    await clearLeftover(path("running"), options.report);
    const port = options.port ?? (await freePort());
    const uri = `bolt://127.0.0.1:${port}`;
    writeFileSync(join(path("conf"), "neo4j.conf"), confText(port, options.settings));
    const args = javaArguments(options.lib, home);
    const server = await launch(options.java, args, path("consoleLog"));
    writeRecord(path("running"), recordOf(server.pid, uri));
    const stop = async () => {
      // A server that has ended by itself leaves its record, so that the next start speaks of it.
      const crashed = server.hasEnded();
      await server.stop();
      if (!crashed) removeRecord(path("running"));
      releaseLock();
    };
    const password = await answering(uri, path("password"), server.ended, options.signal).catch(
      async (error: unknown) => {
        await stop();
        throw error;
      },
    );
    const { pid, ended } = server;
    const address = { uri, user: embeddedUser, password, database: embeddedDatabase };
    return { ...address, pid, port, ended, stop, kill: () => server.kill() };
  } catch (error) {
    releaseLock();
    throw error;
  }
}

async function clearLeftover(path: string, report: EmbeddedOptions["report"]): Promise<void> {
  const left = readRecord(path);
  if (!left) return;
  report?.(
    "The last run was cut off. Neo4j brings its store in order by itself; all that was saved is there.",
  );
  if (isAlive(left)) await stopLeftover(left);
  removeRecord(path);
}

/** The password, once the server answers under it; rejects as soon as there is no hope of that. */
async function answering(
  uri: string,
  passwordFile: string,
  ended: Promise<string>,
  givenUp: AbortSignal | undefined,
): Promise<string> {
  const done = new AbortController();
  const failed = ended.then((sentence) => {
    throw new NiengiamError("UNAVAILABLE", sentence);
  });
  const signals = [done.signal, AbortSignal.timeout(startLimit), ...(givenUp ? [givenUp] : [])];
  try {
    return await Promise.race([signIn(uri, passwordFile, AbortSignal.any(signals)), failed]);
  } finally {
    done.abort();
    failed.catch(() => {});
  }
}
