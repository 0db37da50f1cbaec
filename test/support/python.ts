import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { projectRoot } from "../../server/src/config.ts";

/** Programs of others that read what is exported. */
const packages = ["followthemoney==4.11.2", "networkx==3.6.1"];
const folder = join(projectRoot, ".cache", "python-followthemoney-4.11.2");

/**
 * The Python that has these packages, in an environment of its own that is made once; undefined, with a notice, where there is
 * no Python, or no way to the packages.
 */
export function findPython(): string | undefined {
  const python = join(folder, "bin", "python");
  if (existsSync(python)) return python;
  try {
    rmSync(folder, { recursive: true, force: true });
    execFileSync("python3", ["-m", "venv", folder], { stdio: "pipe" });
    // Programs of an environment know its folder, so it is made in place, and counts once this one has its name.
    renameSync(python, `${python}.unfinished`);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages];
    execFileSync(`${python}.unfinished`, pip, { stdio: "pipe", timeout: 200_000 });
    renameSync(`${python}.unfinished`, python);
    return python;
  } catch {
    process.stderr.write(
      "Skipped: what Python reads of exports. There is no python3, or pip cannot install.\n",
    );
    return undefined;
  }
}
