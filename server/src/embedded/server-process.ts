import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

import { NiengiamError } from "../errors.ts";
import { explainFailure } from "./failure.ts";
import { type ProcessRecord, isAlive } from "./process-record.ts";

/** After SIGTERM, Neo4j has this long to close its store before it is killed. */
const patience = 15_000;

/** A Java process of ours. */
export interface ServerProcess {
  readonly pid: number;
  /** Resolves when the process has ended, whoever ended it, with a sentence on why it may have. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  stop(): Promise<void>;
  /** Ends it at once, also when it hangs or is suspended; `ended` tells when it has. */
  kill(): void;
}

/**
 * Starts Java in a process group of its own, so that Ctrl-C reaches this process alone and the two
 * are stopped in order. Its output goes to a file: a pipe would break when this process dies.
 */
export async function launch(
  java: string,
  args: string[],
  logPath: string,
): Promise<ServerProcess> {
  const log = openSync(logPath, "w");
  const child = spawn(java, args, { stdio: ["ignore", log, log], detached: true });
  closeSync(log);
  const exited = once(child, "exit");
  const pid = await pidOf(child, exited);
  const guard = guardAgainstOrphan(pid);
  const ended = exited.then(() => {
    guard.kill("SIGKILL");
    return explainFailure(logPath);
  });

  async function stop(): Promise<void> {
    const killing = setTimeout(() => child.kill("SIGKILL"), patience);
    child.kill("SIGTERM");
    await ended;
    clearTimeout(killing);
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { pid, ended, hasEnded, stop, kill: () => child.kill("SIGKILL") };
}

async function pidOf(child: ChildProcess, exited: Promise<unknown>): Promise<number> {
  if (child.pid !== undefined) return child.pid;
  // Without a pid the start failed, and `exited` rejects with the reason.
  await exited.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  throw new NiengiamError(
    "UNAVAILABLE",
    "Java was not found. Install Java 17 or newer, point JAVA_HOME at one, or set NEO4J_URI to use a Neo4j that runs elsewhere.",
  );
}

/**
 * A shell that waits for this process to go, however it goes: its input then closes, and it asks
 * Neo4j to stop. So not even SIGKILL leaves a database behind that nobody uses.
 */
function guardAgainstOrphan(pid: number): ChildProcess {
  const script = 'read -r _; kill -TERM "$0"';
  return spawn("/bin/sh", ["-c", script, String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
}

/** Stops a Java process that another process of ours started and left. */
export async function stopLeftover(record: ProcessRecord): Promise<void> {
  process.kill(record.pid, "SIGTERM");
  const deadline = Date.now() + patience;
  while (isAlive(record)) {
    if (Date.now() > deadline) process.kill(record.pid, "SIGKILL");
    await wait(100);
  }
}
