import { linkSync, rmSync } from "node:fs";

import { NiengiamError } from "../errors.ts";
import { isAlive, readRecord, recordOf, writeRecord } from "./process-record.ts";

/**
 * Takes a folder for this process; the returned function gives it back. A lock whose process is gone
 * was left by a crash and is taken over.
 *
 * @throws {NiengiamError} CONFLICT when another living process has it
 */
export function takeLock(path: string): () => void {
  const mine = `${path}.${process.pid}`;
  writeRecord(mine, recordOf(process.pid));
  try {
    // A link appears whole or not at all, so nobody reads a half-written lock.
    while (!tryLink(mine, path)) {
      assertFree(path);
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

/** @throws {NiengiamError} CONFLICT when a living process has the lock */
export function assertFree(path: string): void {
  const holder = readRecord(path);
  if (!holder || !isAlive(holder)) return;
  throw new NiengiamError(
    "CONFLICT",
    `niengiam already runs here (process ${holder.pid}). Use that one, or stop it with Ctrl-C first; ` +
      "to run a second one beside it, give it a data folder and a port of its own with DATA_DIR and PORT.",
  );
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
