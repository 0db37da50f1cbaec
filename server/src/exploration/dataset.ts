import { createHash } from "node:crypto";

/** A short name for what all bundles say: it changes when one of them does. */
export function datasetVersion(hashes: unknown): string {
  return createHash("sha256").update(JSON.stringify(hashes)).digest("base64url").slice(0, 12);
}
