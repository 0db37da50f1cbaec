import { readCypher } from "../graph/index.ts";

/** A statement of `cypher/review`. */
export function statement(name: string): string {
  return readCypher(`review/${name}.cypher`);
}
