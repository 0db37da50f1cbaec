import { dayAt, dayNumber, type Day } from "../model/day.ts";
import type { Bounds } from "../model/graph.ts";

/** How far beyond an attested day what is possible is drawn, as in the picture: five years. */
const NEAR_DAYS = 1826;

/** Days that nothing excludes. A side that fades goes on beyond what is drawn: its end is open, or far off. */
type Possible = {
  readonly from: Day;
  readonly to: Day;
  readonly fadesBefore: boolean;
  readonly fadesAfter: boolean;
};

/** A tenure as it is drawn: what is certain within what is possible. */
export type Bar = {
  readonly certain: { readonly from: Day; readonly to: Day } | null;
  readonly possible: Possible;
};

/** Draws the bounds of a tenure; null when no day of it is known, so that there is nothing to draw. An open end is never drawn to today. */
export function barOf({ certainFrom, certainTo, possibleFrom, possibleTo }: Bounds): Bar | null {
  const first = certainFrom ?? possibleTo ?? possibleFrom;
  const last = certainTo ?? possibleFrom ?? possibleTo;
  if (first === null || last === null) return null;
  // Without a certain day the bounds themselves are all that is known: what lies between is drawn whole.
  const isBounded = certainFrom === null && possibleFrom !== null && possibleTo !== null;
  const farthest = { before: shift(first, -NEAR_DAYS), after: shift(last, NEAR_DAYS) };
  const fadesBefore = !isBounded && (possibleFrom === null || possibleFrom < farthest.before);
  const fadesAfter = !isBounded && (possibleTo === null || possibleTo > farthest.after);
  return {
    certain:
      certainFrom === null || certainTo === null ? null : { from: certainFrom, to: certainTo },
    possible: {
      from: fadesBefore ? farthest.before : (possibleFrom ?? first),
      to: fadesAfter ? farthest.after : (possibleTo ?? last),
      fadesBefore,
      fadesAfter,
    },
  };
}

function shift(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}
