import { type Bound, applyBounds } from "./bounds.ts";
import type { Tenure, TenureClaim, TenureContext } from "./claims.ts";
import { clashesOf } from "./clashes.ts";
import { tenureIds } from "./ids.ts";
import { type Outside, outsideBounds, readOutside } from "./outside.ts";
import { ownEnds, ownStarts, printedSpan } from "./own-bounds.ts";
import { type Reading, type Span, firstDay, readClaim } from "./reading.ts";
import { type Segment, newSegment } from "./segments.ts";
import { type AttestedSpan, attestedSpans, hullOf } from "./spans.ts";
import { splitReadings } from "./split.ts";
import { sortStarts } from "./starts.ts";

/**
 * Derives all tenures of one person on one post from the claims about it, acting ones apart: a pure
 * function, whatever the order of the claims. Section 4 of the design of the model gives the rules; the
 * table of `docs/model.md` sums them up.
 *
 * @param claims about `context.person` and `context.post`; one that is given twice counts once
 * @throws {NiengiamError} BAD_USER_INPUT when a date is no EDTF
 */
export function deriveTenures(claims: readonly TenureClaim[], context: TenureContext): Tenure[] {
  const known = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  return [false, true].flatMap((acting) =>
    deriveKind(known.filter((claim) => claim.acting === acting).map(readClaim), context, acting),
  );
}

function deriveKind(
  readings: readonly Reading[],
  context: TenureContext,
  acting: boolean,
): Tenure[] {
  if (readings.length === 0) return [];
  const outside = readOutside(context, acting);
  const segments = withUndated(splitReadings(readings, outside.walls), readings);
  const holding = {
    person: context.person.id,
    post: context.post.id,
    body: context.body.id,
    acting,
  };
  const derived = segments.map((segment) => describe(segment, outside));
  const ids = tenureIds(
    holding,
    segments.map(({ readings }, index) => [
      ...readings.flatMap((reading) => firstDay(reading) ?? []),
      ...(derived[index]?.attested ?? []),
    ]),
  );
  return derived.map((tenure, index) => ({ id: ids[index] ?? "", ...holding, ...tenure }));
}

/** What has no year can stand anywhere; it goes to the earliest tenure, whose id never changes. */
function withUndated(segments: readonly Segment[], readings: readonly Reading[]): Segment[] {
  const placed = new Set(segments.flatMap((segment) => segment.readings));
  const undated = readings.filter((reading) => !placed.has(reading));
  if (undated.length === 0) return [...segments];
  const [first = newSegment(null), ...later] = segments;
  return [{ ...first, readings: [...first.readings, ...undated] }, ...later];
}

function describe(
  segment: Segment,
  outside: Outside,
): Omit<Tenure, "id" | "person" | "post" | "body" | "acting"> {
  const starts = sortStarts(segment);
  const spans = attestedSpans(segment, starts);
  const hull = hullOf(spans);
  const around = outsideBounds(outside, hull);
  const startBounds: Bound[] = [...ownStarts(segment, starts), ...around.starts];
  const endBounds: Bound[] = [...ownEnds(segment), ...around.ends];
  const bounded = applyBounds(startBounds, endBounds, hull, spans);
  const [certainFrom, certainTo] = daysOf(hull);
  const [outrightFrom, outrightTo] = daysOf(hullOf(spans.filter(({ claim }) => !claim.inferred)));
  const clashing = clashesOf(segment, starts, spans, outside.others, bounded);
  const { possibleFrom, possibleTo, startReason, endReason } = bounded;
  return {
    certainFrom,
    certainTo,
    possibleFrom,
    possibleTo,
    outrightFrom,
    outrightTo,
    ...printedSpan(segment, starts),
    disputed: clashing.length > 0,
    inferredOnly: segment.readings.every(({ claim }) => claim.inferred),
    startReason,
    endReason,
    attested: attestedEnds(spans),
    claims: segment.readings.toSorted(byDate).map(({ claim }) => claim.id),
    clashing,
  };
}

function daysOf(hull: Span | null): [string, string] | [null, null] {
  return hull !== null && hull.from <= hull.to ? [hull.from, hull.to] : [null, null];
}

function attestedEnds(spans: readonly AttestedSpan[]): string[] {
  const days = spans.flatMap(({ from, to }) => (from <= to ? [from, to] : []));
  return [...new Set(days)].sort();
}

function byDate(left: Reading, right: Reading): number {
  return dateKey(left) < dateKey(right) ? -1 : 1;
}

/** What has no day stands after what has one: no digit comes after "~". */
function dateKey(reading: Reading): string {
  return `${firstDay(reading) ?? "~"} ${reading.claim.id}`;
}
