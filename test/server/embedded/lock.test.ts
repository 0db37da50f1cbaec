import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { takeLock } from "../../../server/src/embedded/lock.ts";
import { recordOf, writeRecord } from "../../../server/src/embedded/process-record.ts";
import { useTemporaryFolder } from "../../support/temporary-folder.ts";

const folder = useTemporaryFolder();
const lock = () => join(folder.current, "lock");

test("a lock is held by one, and free again when given back", () => {
  const release = takeLock(lock());
  expect(() => takeLock(lock())).toThrow(`niengiam already runs here (process ${process.pid}).`);
  release();
  expect(existsSync(lock())).toBe(false);
  takeLock(lock())();
});

test("a lock is taken over from a process that is gone", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  writeRecord(lock(), recordOf(child.pid ?? 0));
  expect(() => takeLock(lock())).toThrow(`process ${child.pid}`);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(takeLock(lock())).not.toThrow();
});

test("a lock is taken over when its number has gone to another process", () => {
  writeRecord(lock(), { pid: process.pid, command: "java -cp lib/* of another day" });
  expect(takeLock(lock())).not.toThrow();
});

test("a lock that a crash left half-written is taken over", () => {
  writeFileSync(lock(), '{"pid":12');
  expect(takeLock(lock())).not.toThrow();
});
