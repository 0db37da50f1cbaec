import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A command of the project as a process, with what it has printed so far. */
export interface Running {
  readonly child: ChildProcess;
  output(): string;
  /** Waits until the output matches; fails when the process ends before. */
  printed(pattern: RegExp): Promise<void>;
  /** The exit code; null when a signal ended it. */
  ended(): Promise<number | null>;
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Starts a command in a process group of its own, as a terminal does. */
export function startProcess(command: string, args: string[], { cwd, env }: Place): Running {
  const child = spawn(command, args, { cwd, env, detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const closed = once(child, "close");
  let open = true;
  void closed.then(() => (open = false));
  return {
    child,
    output: () => output,
    async printed(pattern) {
      while (!pattern.test(output)) {
        if (!open) throw new Error(`The process ended before it printed ${pattern}:\n${output}`);
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data"), closed]);
      }
    },
    async ended() {
      await closed;
      return child.exitCode;
    },
  };
}
