import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { projectRoot } from "@niengiam/server/dist/config.js";

/** Stores are made once and kept here, where git does not look. */
export const storesFolder = join(projectRoot, ".cache", "bench");

/** All that decides what is in a store. Its indexes are brought up to date whenever it is opened. */
const sources = [
  "bench/src/world",
  "bench/src/stores",
  "server/src/seeding/facts",
  "server/src/seeding/format",
  "server/src/seeding/load",
  "server/src/seeding/derive",
  "server/src/tenure",
  "server/src/text",
  "server/src/time",
  "cypher/load",
];

/** The folder of a store: another one as soon as the generator or the importer says something else. */
export function storeFolder(persons: number): string {
  const hash = createHash("sha256");
  for (const path of sources) addFolder(hash, join(projectRoot, path));
  return join(storesFolder, `${persons}-${hash.digest("hex").slice(0, 12)}`);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
}
