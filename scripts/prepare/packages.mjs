import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./places.mjs";
import { requireSpace } from "./requirements.mjs";
import { explainDownload, npm } from "./run.mjs";
import { step } from "./step.mjs";

/** Installs what the lockfile names, if it is not there. */
export async function installPackages() {
  if (isInstalled()) return;
  await requireSpace();
  await step("Packages", async () => {
    // Without --include=dev, NODE_ENV=production would leave the compiler out.
    await npm(["ci", "--include=dev", "--no-progress"]).catch((error) => {
      throw explainDownload(error, "The packages");
    });
    return "installed";
  });
}

/** Compares the lockfile with npm's own record of what it installed, which it writes last. */
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      !path.includes("node_modules/") || optional || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return {};
  }
}
