import { createHash } from "node:crypto";

/** Reckons the version of a dataset from the hashes of its bundles, given in the order of their ids. */
export function reckonVersion() {
  const sum = createHash("sha256");
  return {
    add(hash: string): void {
      sum.update(`${hash}\n`);
    },
    version: () => sum.digest("base64url").slice(0, 12),
  };
}

/** A short name for what all bundles say: it changes when one of them does. */
export function datasetVersion(hashes: unknown): string {
  const reckoner = reckonVersion();
  for (const hash of hashes as readonly string[]) reckoner.add(hash);
  return reckoner.version();
}
