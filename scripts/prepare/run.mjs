import { spawn } from "node:child_process";

import { Halt } from "./halt.mjs";
import { root } from "./places.mjs";

/** A command that ended with an error, with all that it printed. */
class CommandFailed extends Error {
  constructor(command, output) {
    super(`${command} failed:\n${lastLines(output, 30)}`);
    this.output = output;
  }
}

/**
 * Runs a command in the project's folder, keeps back what it prints and returns it; `onLine` sees
 * each line as it comes. A command that does not exist rejects with code ENOENT.
 */
export function run(command, args, { onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
        for (const line of text.split("\n")) onLine(line);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(`${command} ${args.join(" ")}`, output));
    });
  });
}

/** Runs npm: the one that started this process, or else the one on the path. */
export function npm(args, options) {
  const started = process.env.npm_execpath;
  return started ? run(process.execPath, [started, ...args], options) : run("npm", args, options);
}

/** Turns a failed download into a sentence; any other failure passes unchanged. */
export function explainDownload(error, what) {
  if (!(error instanceof CommandFailed)) return error;
  if (/ENOSPC|No space left on device/i.test(error.output)) {
    return new Halt(`The disk is full: ${what} could not be stored. Free 1 GB and start again.`);
  }
  return new Halt(
    `${what} could not be fetched. Check the network (and the proxy), then start again; what has arrived is kept.\n\n${error.message}`,
  );
}

function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
