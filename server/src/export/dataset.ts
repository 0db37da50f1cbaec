import { NiengiamError } from "../errors.ts";
import { reckonVersion } from "../exploration/dataset.ts";
import type { Ask } from "./ask.ts";

/** The licence of the facts; what a source prints stays its own. */
export const licence = "CC BY 4.0";
export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";

const pageSize = 5000n;

/** The version as `dataset { version }` of the API tells it, without holding the hashes of all bundles at once. */
export async function readVersion(ask: Ask): Promise<string> {
  const reckoner = reckonVersion();
  let after = "";
  for (;;) {
    const rows = await ask<{ id: string; hash: string }>("bundle-hashes", {
      after,
      limit: pageSize,
    });
    for (const { hash } of rows) reckoner.add(hash);
    if (rows.length < Number(pageSize)) return reckoner.version();
    after = rows.at(-1)?.id ?? after;
  }
}

/**
 * Passes on what is exported, and breaks off at the end when an import has changed the graph meanwhile: half of it would
 * be of another version.
 *
 * @throws {NiengiamError} CONFLICT
 */
export async function* ofOneVersion<Part>(
  ask: Ask,
  version: string,
  parts: AsyncIterable<Part>,
): AsyncGenerator<Part> {
  yield* parts;
  if ((await readVersion(ask)) !== version) {
    throw new NiengiamError(
      "CONFLICT",
      "The graph was changed while it was exported. Export it again.",
    );
  }
}
