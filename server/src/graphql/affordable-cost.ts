import { GraphQLError } from "graphql";

import { type CostedOperation, costOf } from "./cost.ts";
import { limits } from "./limits.ts";

/**
 * What an operation costs, reckoned before it runs.
 *
 * @throws {GraphQLError} COST_LIMIT_EXCEEDED when that is too much
 */
export function affordableCost(asked: CostedOperation): number {
  const cost = costOf(asked);
  if (cost <= limits.cost) return cost;
  throw new GraphQLError(
    `This question costs ${cost}, more than the ${limits.cost} allowed. Ask for shorter lists, or in several requests.`,
    { nodes: asked.operation, extensions: { code: "COST_LIMIT_EXCEEDED", cost } },
  );
}
