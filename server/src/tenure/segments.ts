import type { Reading } from "./reading.ts";

/** What parted a segment from the one before it: that day, and who or what says so. */
export interface Split {
  readonly day: string;
  readonly claims: readonly string[];
  readonly by: string | null;
}

/** The readings of one unbroken holding, before anything is derived from them. */
export interface Segment {
  readonly readings: Reading[];
  /** Those whose ENDS, HELD B, REPLACED or FORMER bounds the segment. */
  readonly closings: Reading[];
  /** Starts of a new term that continue an end, which then bounds nothing. */
  readonly renewals: Set<Reading>;
  /** Pairs of an end and a claim that holds the days around it certain. */
  readonly contradictions: (readonly [Reading, Reading])[];
  /** Null for the first segment, and when another holder parts the two: that bounds from outside. */
  readonly splitBy: Split | null;
}

export function newSegment(splitBy: Split | null): Segment {
  return { readings: [], closings: [], renewals: new Set(), contradictions: [], splitBy };
}

/** The end or the "over" of a reading that closes a segment. */
export function closingRange({ end, over }: Reading) {
  return end ?? over;
}
