import { type Reading, isPositive } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** How the starts of one segment stand to each other. */
export interface Starts {
  /** Starts of the holding itself; the earliest bounds it. */
  readonly bounding: readonly Reading[];
  /** Starts that come after days on which the post was held already: they bound nothing. */
  readonly late: readonly Reading[];
  /** Decisions whose effective or announced day is known: the post is not yet certain on theirs. */
  readonly superseded: ReadonlySet<Reading>;
}

export function sortStarts({ readings, renewals }: Segment): Starts {
  const starts = readings.filter(({ start }) => start !== null);
  const positive = readings.filter(isPositive);
  const solid = positive.filter((reading) => !isDecision(reading));
  const onTime = starts.filter((start) => !isAfterAny(start, solid));
  const superseded = new Set(onTime.some(isAnnounced) ? onTime.filter(isDecision) : []);
  const attested = positive.filter((reading) => !superseded.has(reading));
  const late = starts.filter((start) => renewals.has(start) || isAfterAny(start, attested));
  return { bounding: starts.filter((start) => !late.includes(start)), late, superseded };
}

/** Late starts that begin no other term: they contradict what was held before them. */
export function contradictingStarts(
  { renewals }: Segment,
  { bounding, late }: Starts,
): readonly Reading[] {
  const starts = [...bounding, ...late];
  return late.filter((start) => !renewals.has(start) && !beginsAnotherTerm(start, starts));
}

/** True when the reading attests the holding on a day before that start can have been. */
export function precedes(reading: Reading, { start }: Reading): boolean {
  return start !== null && reading.held !== null && reading.held.from < start.min;
}

function isAfterAny(start: Reading, attested: readonly Reading[]): boolean {
  return attested.some((reading) => reading !== start && precedes(reading, start));
}

function beginsAnotherTerm({ claim, start }: Reading, starts: readonly Reading[]): boolean {
  return (
    claim.term !== null &&
    !starts.some(
      (other) => other.claim.term === claim.term && (other.start?.min ?? "") < (start?.min ?? ""),
    )
  );
}

function isDecision({ claim }: Reading): boolean {
  return claim.says === "STARTS" && claim.dateKind === "DECISION";
}

function isAnnounced({ claim }: Reading): boolean {
  return (
    claim.says === "STARTS" && (claim.dateKind === "EFFECTIVE" || claim.dateKind === "ANNOUNCED")
  );
}
