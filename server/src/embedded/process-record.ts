import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";

/**
 * A process as remembered on disk. A number alone is not enough: after a crash or a reboot another
 * process may have it, so the command line is kept and compared too.
 */
export type ProcessRecord = z.infer<typeof processRecord>;

const processRecord = z.object({
  pid: z.int().positive(),
  command: z.string().min(1),
  /** Where the process answers, if it does. */
  uri: z.string().optional(),
});

/** The record of a process that runs now. */
export function recordOf(pid: number, uri?: string): ProcessRecord {
  return { pid, command: commandOf(pid) ?? "unknown", uri };
}

export function writeRecord(path: string, record: ProcessRecord): void {
  writeFileSync(path, JSON.stringify(record), { mode: 0o600 });
}

/** What stands in the file; undefined when there is none or a crash left it incomplete. */
export function readRecord(path: string): ProcessRecord | undefined {
  try {
    return processRecord.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

export function removeRecord(path: string): void {
  rmSync(path, { force: true });
}

/** Whether the process of a record still runs, and is still that process. */
export function isAlive(record: ProcessRecord): boolean {
  return commandOf(record.pid) === record.command;
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
