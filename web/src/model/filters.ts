import type { Kind } from "./graph.ts";
import type { Standing } from "./standing.ts";

/** What the reader has switched off in the legend. Nothing is lost by it: what is left out stays in the scene. */
export type Filters = {
  readonly kinds: readonly Kind[];
  /** Types of relation, as HELD. */
  readonly types: readonly string[];
  readonly standings: readonly Standing[];
};

export const NO_FILTERS: Filters = { kinds: [], types: [], standings: [] };

/** Switches one value of the legend on or off; the order stays plain, so that the same filters are the same link. */
export function toggled<V extends string>(leftOut: readonly V[], value: V): V[] {
  return leftOut.includes(value)
    ? leftOut.filter((other) => other !== value)
    : [...leftOut, value].sort();
}
