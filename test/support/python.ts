import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { projectRoot } from "../../server/src/config.ts";
import { takeLock } from "../../server/src/embedded/lock.ts";
import { NiengiamError } from "../../server/src/errors.ts";

/** Programs of others that read what is exported. */
const packages = ["followthemoney==4.11.2", "networkx==3.6.1"];
const folder = join(projectRoot, ".cache", "python-followthemoney-4.11.2");

/** Milliseconds that pip may take. */
const longest = 200_000;

/**
 * The Python that has these packages, in an environment of its own that is made once; undefined, with a notice, where there is
 * no Python, or no way to the packages.
 */
export function findPython(): string | undefined {
  const python = join(folder, "bin", "python");
  if (existsSync(python)) return python;
  try {
    alone(() => existsSync(python) || makeEnvironment(python));
    return python;
  } catch {
    process.stderr.write(
      "Skipped: what Python reads of exports. There is no python3, or pip cannot install.\n",
    );
    return undefined;
  }
}

/** Programs of an environment know its folder, so it is made in place, and counts once its Python has its name. */
function makeEnvironment(python: string): void {
  rmSync(folder, { recursive: true, force: true });
  execFileSync("python3", ["-m", "venv", folder], { stdio: "pipe" });
  renameSync(python, `${python}.unfinished`);
  const pip = ["-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"];
  // One of the packages is built here; it is used once, so the compiler need not take its time.
  const env = { ...process.env, CFLAGS: "-O0" };
  execFileSync(`${python}.unfinished`, [...pip, ...packages], {
    env,
    stdio: "pipe",
    timeout: longest,
  });
  renameSync(`${python}.unfinished`, python);
}

/** Two workers who make the same at once undo it for each other: the later waits for the earlier. */
function alone(work: () => void): void {
  mkdirSync(dirname(folder), { recursive: true });
  const giveBack = waitFor(`${folder}.making`);
  try {
    work();
  } finally {
    giveBack();
  }
}

function waitFor(lock: string): () => void {
  for (const never = new Int32Array(new SharedArrayBuffer(4)); ; Atomics.wait(never, 0, 0, 500)) {
    try {
      return takeLock(lock);
    } catch (error) {
      if (!(error instanceof NiengiamError)) throw error;
    }
  }
}
