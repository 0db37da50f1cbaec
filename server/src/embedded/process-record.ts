import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * A process as remembered on disk. A number alone is not enough: after a crash or a reboot another
 * process may have it, so the command line is kept and compared too.
 */
export interface ProcessRecord {
  readonly pid: number;
  readonly command: string;
}

/** The record of a process that runs now. */
export function recordOf(pid: number): ProcessRecord {
  return { pid, command: commandOf(pid) ?? "" };
}

export function writeRecord(path: string, record: ProcessRecord): void {
  writeFileSync(path, JSON.stringify(record), { mode: 0o600 });
}

/** What stands in the file; undefined when there is none or a crash left it incomplete. */
export function readRecord<R extends ProcessRecord>(path: string): R | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as R;
  } catch {
    return undefined;
  }
}

export function removeRecord(path: string): void {
  rmSync(path, { force: true });
}

/** Whether the process of a record still runs, and is still that process. */
export function isAlive(record: ProcessRecord): boolean {
  return record.command !== "" && commandOf(record.pid) === record.command;
}

/** The command line of a process; undefined when it does not run (a zombie does not). */
function commandOf(pid: number): string | undefined {
  try {
    const text =
      process.platform === "linux"
        ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
        : execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
    return text.trim() || undefined;
  } catch {
    return undefined;
  }
}
