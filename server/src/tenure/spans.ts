import { earliest, latest } from "../time/index.ts";
import { noWalls } from "./against.ts";
import type { TenureClaim } from "./claims.ts";
import { type Reading, type Span, isPositive, isSpan, readClaim } from "./reading.ts";
import { type Segment, closingRange } from "./segments.ts";
import { splitReadings } from "./split.ts";
import { type Starts, sortStarts } from "./starts.ts";

/** A span with the claim that attests it. */
export interface AttestedSpan extends Span {
  readonly claim: TenureClaim;
}

/** The spans that the claims of a segment attest, without those that its other claims take back. */
export function attestedSpans(segment: Segment, starts: Starts): AttestedSpan[] {
  return segment.readings.flatMap((reading) =>
    reading.held !== null && counts[reading.claim.says](reading, segment, starts)
      ? [{ ...reading.held, claim: reading.claim }]
      : [],
  );
}

/** The days that claims attest by themselves, whatever stands beside them: what excludes others. */
export function attestedDays(claims: readonly TenureClaim[]): AttestedSpan[] {
  const holders = new Set(claims.map(holderOf));
  return [...holders].flatMap((holder) =>
    splitReadings(claims.filter((claim) => holderOf(claim) === holder).map(readClaim), noWalls)
      .flatMap((segment) => attestedSpans(segment, sortStarts(segment)))
      .filter(({ from, to }) => from <= to),
  );
}

function holderOf({ person, post }: TenureClaim): string {
  return `${person} ${post}`;
}

/** From the first attested day to the last; `from` after `to` when no single day is known. */
export function hullOf(spans: readonly Span[]): Span | null {
  const from = earliest(spans.map((span) => span.from));
  const to = latest(spans.map((span) => span.to));
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** What a claim attests counts unless the other claims of the segment take it back. */
const counts: Readonly<
  Record<TenureClaim["says"], (reading: Reading, segment: Segment, starts: Starts) => boolean>
> = {
  STARTS: (reading, segment, { superseded }) =>
    !superseded.has(reading) && !endsBeforeLastDay(reading, segment),
  HOLDS: (reading, { closings }) => !closings.some((closing) => isClosedWithin(reading, closing)),
  ENDS: endCounts,
  HELD: (reading, segment, starts) => {
    if (reading.start === null) return endCounts(reading, segment, starts);
    if (reading.end === null) return !endsBeforeLastDay(reading, segment);
    return isSpan(reading) || !isClosedBefore(reading, segment);
  },
  REPLACED: () => false,
  FORMER: () => false,
};

function endCounts(reading: Reading, segment: Segment, starts: Starts): boolean {
  return !isAfterAnotherEnd(reading, segment) && !startsAfterEve(reading, segment, starts);
}

/** A start told to the month or year attests its last day, unless the holding may have ended by then. */
function endsBeforeLastDay({ start }: Reading, { closings }: Segment): boolean {
  if (start === null || start.min === start.max) return false;
  return closings.some(({ end, over }) => (end?.min ?? over?.max ?? start.max) < start.max);
}

/** A year in which a post was held says little when the holding may have ended within that year. */
function isClosedWithin({ held }: Reading, closing: Reading): boolean {
  const range = closingRange(closing);
  return held !== null && held.to < held.from && range !== null && range.max < held.from;
}

/** A span whose start and end are told to the same year says little beside an earlier end. */
function isClosedBefore(reading: Reading, { closings }: Segment): boolean {
  return closings.some((closing) => {
    const range = closing === reading ? null : closingRange(closing);
    return range !== null && reading.held !== null && range.max < reading.held.to;
  });
}

/** Of several ends only the first surely has the post held on its eve. */
function isAfterAnotherEnd({ held, claim }: Reading, { closings }: Segment): boolean {
  return closings.some(
    ({ end, claim: other }) =>
      other !== claim && end !== null && held !== null && end.max < held.from,
  );
}

/** An end told to the month or year attests its eve, unless the holding may have begun after that. */
function startsAfterEve({ held }: Reading, { readings }: Segment, { bounding }: Starts): boolean {
  const heldByThen = readings.some(
    (other) =>
      isPositive(other) && other.held !== null && held !== null && other.held.from <= held.to,
  );
  return bounding.length > 0 && !heldByThen;
}
