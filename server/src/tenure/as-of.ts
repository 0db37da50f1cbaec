import { daysBetween } from "../time/index.ts";
import type { Reason, Tenure } from "./claims.ts";

/** What can be said of one tenure on one day. */
export interface CertaintyOnDay {
  readonly certainty: "CERTAIN" | "POSSIBLE" | "OUT";
  /** When POSSIBLE: days to the nearest attested day; null when no day is attested. */
  readonly gapDays: number | null;
  /** When OUT: what excludes the day. */
  readonly reason: Reason | null;
  /** True when the tenure is CERTAIN on that day by inferred claims alone. */
  readonly inferredOnly: boolean;
}

/**
 * Whether a tenure holds on an ISO day. Attested days lie within the certain span and at both its ends,
 * so outside it the nearest one is one of the two.
 *
 * @param singleSeatTakenBy the person who is certain in the single seat on that day, if it is another
 */
export function certaintyOn(
  tenure: Tenure,
  day: string,
  { singleSeatTakenBy = null }: { singleSeatTakenBy?: string | null } = {},
): CertaintyOnDay {
  const { certainFrom, certainTo, outrightFrom, outrightTo } = tenure;
  if (isWithin(day, certainFrom, certainTo)) {
    const inferredOnly = !isWithin(day, outrightFrom, outrightTo);
    return { certainty: "CERTAIN", gapDays: null, reason: null, inferredOnly };
  }
  const out = { certainty: "OUT", gapDays: null, inferredOnly: false } as const;
  if (day < tenure.possibleFrom) return { ...out, reason: tenure.startReason };
  if (day > tenure.possibleTo) return { ...out, reason: tenure.endReason };
  if (singleSeatTakenBy !== null && !tenure.acting) {
    return { ...out, reason: { code: "OTHER_HOLDER", claims: [], by: singleSeatTakenBy } };
  }
  const gapDays = gapTo(day, certainFrom, certainTo);
  return { certainty: "POSSIBLE", gapDays, reason: null, inferredOnly: false };
}

function isWithin(day: string, from: string | null, to: string | null): boolean {
  return from !== null && to !== null && from <= day && day <= to;
}

function gapTo(day: string, from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return day < from ? daysBetween(day, from) : daysBetween(to, day);
}
