import { readFileSync } from "node:fs";

const ticksPerSecond = 100;

/**
 * Processor time of a process in seconds, user and system: fields 14 and 15 of `/proc/<pid>/stat`; the name before them
 * may hold spaces. Not known for what is no process of this Linux machine.
 */
export function processorTime(pid: number | undefined): number | undefined {
  if (pid === undefined || process.platform !== "linux") return undefined;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory that a process holds, in megabytes. */
export function residentMemory(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
