import { parsePartialDate } from "../time/index.ts";
import type { Tenure } from "./claims.ts";
import { rangeOf } from "./reading.ts";

/**
 * How much sources tell of the time of a tenure, from the most to the least: when it began and when it ended; one of the
 * two; several days of it; one day; no day for certain.
 */
export type Completeness = "BOTH_BOUNDS" | "ONE_BOUND" | "SEVERAL_DAYS" | "ONE_DAY" | "NO_DAY";

/** A bound that a source only guesses, or gives without a year, is none. */
export function completenessOf({
  start,
  end,
  certainFrom,
  certainTo,
}: Pick<Tenure, "start" | "end" | "certainFrom" | "certainTo">): Completeness {
  if (isBound(start) && isBound(end)) return "BOTH_BOUNDS";
  if (isBound(start) || isBound(end)) return "ONE_BOUND";
  if (certainFrom === null || certainTo === null) return "NO_DAY";
  return certainFrom < certainTo ? "SEVERAL_DAYS" : "ONE_DAY";
}

function isBound(edtf: string | null): boolean {
  return edtf !== null && rangeOf(parsePartialDate(edtf)) !== null;
}
