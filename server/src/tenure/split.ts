import { dayAfter } from "../time/index.ts";
import { parting, wallBetween } from "./against.ts";
import type { Walls } from "./against.ts";
import { type Reading, isPositive, isSpan } from "./reading.ts";
import { type Segment, closingRange, newSegment } from "./segments.ts";

/** One step of the walk through time: a reading attests a holding, or closes it. */
interface Step {
  readonly day: string;
  readonly what: "HOLDS" | "CLOSES" | "HOLDS_LATE" | "CLOSES_LATE";
  readonly reading: Reading;
}

// On one day both sides of a change may be attested: what is held comes before what closes, a new start
// after it, and last the end of a holding of that one day. What an end implies of its eve comes after
// what is said outright, so that it finds that holding.
const orderOnOneDay = { HOLDS: 0, CLOSES: 1, HOLDS_LATE: 2, CLOSES_LATE: 3 };

/**
 * Walks through the dated readings in the order of time and parts them wherever something stands
 * against one holding. The order in which they are given does not matter.
 */
export function splitReadings(readings: readonly Reading[], walls: Walls): Segment[] {
  const segments: Segment[] = [];
  const steps = readings.flatMap(firstStep).sort(inOrder);
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const next =
      step.what === "HOLDS" || step.what === "HOLDS_LATE"
        ? hold(step, segments, walls, readings)
        : close(step, segments, readings);
    if (next !== null) steps.splice(placeOf(next, steps), 0, next);
  }
  return segments;
}

function firstStep(reading: Reading): Step[] {
  const { held, start, over } = reading;
  if (over !== null) return [{ day: over.max, what: "CLOSES", reading }];
  if (held === null) return [];
  return [{ day: start?.min ?? held.to, what: "HOLDS", reading }];
}

/** Joins a holding to the last segment or opens another. */
function hold(
  step: Step,
  segments: Segment[],
  walls: Walls,
  readings: readonly Reading[],
): Step | null {
  const { reading, day } = step;
  const last = segments.at(-1);
  const part = (last && parting(last, reading, day, walls)) ?? null;
  const open = part === null ? last : undefined;
  if (step.what === "HOLDS" && startsLate(reading, open, walls, readings)) {
    return { day: latestStart(reading) ?? day, what: "HOLDS_LATE", reading };
  }
  const segment = open ?? newSegment(part?.splitBy ?? null);
  if (open === undefined) segments.push(segment);
  segment.readings.push(reading);
  const isOneDay = step.what === "HOLDS_LATE" && reading.end?.max === day;
  return (
    reading.end && { day: reading.end.max, what: isOneDay ? "CLOSES_LATE" : "CLOSES", reading }
  );
}

/**
 * A start that is told to the month or year is read as late as it can be, when the post was held before
 * it already, or when a wall stands in that time between a day on which it was held and the last one.
 */
function startsLate(
  reading: Reading,
  open: Segment | undefined,
  walls: Walls,
  readings: readonly Reading[],
): boolean {
  const { start } = reading;
  if (start === null) return false;
  if (open !== undefined && isHeldBefore(start.min, open, reading)) return true;
  return readings.some(
    ({ held }) =>
      held !== null &&
      held.from >= start.min &&
      wallBetween({ from: held.from, surely: start.min }, start.max, walls) !== null,
  );
}

function latestStart({ start, end }: Reading): string | undefined {
  return start !== null && end !== null && end.max < start.max ? end.max : start?.max;
}

function close({ reading }: Step, segments: Segment[], readings: readonly Reading[]): null {
  const segment = segmentToClose(reading, segments);
  const renewals = readings.filter((start) => renews(start, reading, segment));
  if (renewals.length > 0) {
    for (const renewal of renewals) segment.renewals.add(renewal);
    return null;
  }
  const around = segment.readings.filter((span) => holdsBeyond(span, reading));
  if (around.length === 0) segment.closings.push(reading);
  for (const span of around) segment.contradictions.push([reading, span]);
  return null;
}

function segmentToClose(reading: Reading, segments: Segment[]): Segment {
  const own = segments.find(({ readings }) => readings.includes(reading));
  if (own !== undefined) return own;
  const segment = segments.at(-1) ?? newSegment(null);
  if (segments.length === 0) segments.push(segment);
  segment.readings.push(reading);
  return segment;
}

/** True for a new start that touches or overlaps an end, or lies one day apart: a new term continues. */
function renews(candidate: Reading, ending: Reading, segment: Segment): boolean {
  const [{ start }, { end }] = [candidate, ending];
  if (start === null || end === null || candidate === ending) return false;
  const apart = start.min > dayAfter(end.max) || end.min > dayAfter(start.max);
  if (apart) return false;
  if (ending.start !== null) return ending.start.max < start.min;
  return end.max <= start.min || isHeldBefore(start.min, segment, candidate);
}

function isHeldBefore(day: string, segment: Segment, besides: Reading): boolean {
  return segment.readings.some(
    (reading) =>
      reading !== besides &&
      isPositive(reading) &&
      reading.held !== null &&
      reading.held.from < day,
  );
}

/** True when one claim holds days certain that lie after another's end. */
function holdsBeyond(span: Reading, ending: Reading): boolean {
  const closing = closingRange(ending);
  return (
    span !== ending &&
    isSpan(span) &&
    closing !== null &&
    closing.max < (span.held?.to ?? closing.max)
  );
}

function inOrder(left: Step, right: Step): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return (
    orderOnOneDay[left.what] - orderOnOneDay[right.what] ||
    Number(isPositive(right.reading)) - Number(isPositive(left.reading)) ||
    (left.reading.claim.id < right.reading.claim.id ? -1 : 1)
  );
}

function placeOf(step: Step, steps: readonly Step[]): number {
  const place = steps.findIndex((other) => inOrder(step, other) < 0);
  return place === -1 ? steps.length : place;
}
