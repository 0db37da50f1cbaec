import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { cache } from "./places.mjs";

/** Whether the last work under this name was done from the same input. */
export function isStamped(name, hash) {
  try {
    return readFileSync(stampFile(name), "utf8") === hash;
  } catch {
    return false;
  }
}

export function stamp(name, hash) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}

function stampFile(name) {
  return join(cache, "stamps", name);
}
