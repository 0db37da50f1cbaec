import type { Params } from "../../graph/index.ts";
import { hub, maxFrontier, smallCircle } from "./limits.ts";
import type { PathQuestion } from "./path-question.ts";

/** Relations through a tenure or participation, and the stored relationships that lead on from it. */
const stored: Readonly<Record<string, readonly string[]>> = {
  HELD: ["AT", "OF"],
  TOOK_PART: ["IN"],
  ON_BEHALF_OF: ["ON_BEHALF_OF"],
  GAVE_TO: ["GAVE_TO"],
};

/** Relations that are stored as one relationship. */
const direct =
  "IN HOSTED REPRESENTED_AT HELD_IN CONCERNS ISSUED_BY SIGNED_BY IMPLEMENTS AMENDS REPLACES BASED_ON SPECIFIES PART_OF SUCCEEDS SEATED_IN".split(
    " ",
  );

/**
 * What the statement needs to look for paths of at most four steps by itself, which is nearly every path. As of a day each
 * relation has to be weighed, which is done step by step.
 */
export function nearPaths(question: PathQuestion): Params | undefined {
  const { from, to, maxSteps, first, via, avoid, asOf } = question;
  if (asOf !== null) return undefined;
  const isAllowed = (relation: string) => via?.includes(relation) ?? true;
  return {
    found: {},
    sought: {
      ends: [from, to],
      maxSteps: BigInt(maxSteps),
      first: BigInt(first),
      via: via ?? [],
      stored: Object.keys(stored)
        .filter(isAllowed)
        .flatMap((relation) => stored[relation] ?? []),
      direct: direct.filter(isAllowed),
      avoid,
      closed: [from, to, ...avoid],
      hub: BigInt(hub),
      small: BigInt(smallCircle),
      most: BigInt(maxFrontier),
    },
  };
}
