import { NiengiamError } from "../errors.ts";
import type { Params } from "../graph/index.ts";

/** As far as `cypher/body/lineage.cypher` and `cypher/place/lineage.cypher` look. */
const maxDepth = 10;

/** @throws {NiengiamError} BAD_USER_INPUT for a depth that is no number of steps, or too many */
export function prepareLineage({ depth }: Readonly<Record<string, unknown>>): Params {
  if (typeof depth !== "number" || depth < 1 || depth > maxDepth) {
    throw new NiengiamError("BAD_USER_INPUT", `"depth" must be from 1 to ${maxDepth}.`);
  }
  return { depth };
}
