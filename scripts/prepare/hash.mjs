import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { root } from "./places.mjs";

/** Made from other files, so it says nothing about whether something is stale. */
const made = new Set(["node_modules", "dist", "generated", ".types"]);

/** One hash over the names and contents of files and folders, given from the project's folder. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !made.has(name))
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
