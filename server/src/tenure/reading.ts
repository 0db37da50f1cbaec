import { type PartialDate, type SingleDate, dayBefore, parsePartialDate } from "../time/index.ts";
import type { TenureClaim } from "./claims.ts";

/** The days that a date can mean: it lies somewhere between them, both included. */
export interface Range {
  readonly min: string;
  readonly max: string;
}

/**
 * Days between which a post is held: held by `from` at the latest, and still on `to`. With `from` after
 * `to` no single day is known, as for a year, yet beside other evidence it still counts.
 */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A claim as it bears on time. A part is null when the claim says nothing of it, or only a guess. */
export interface Reading {
  readonly claim: TenureClaim;
  /** When the holding began: STARTS, HELD A. */
  readonly start: Range | null;
  /** When it ended: ENDS, HELD B. */
  readonly end: Range | null;
  /** When it was over: REPLACED, FORMER. */
  readonly over: Range | null;
  /** What it attests. */
  readonly held: Span | null;
  /** The printed start and end, guesses included. */
  readonly printedStart: PartialDate | null;
  readonly printedEnd: PartialDate | null;
}

type Bearing = Partial<Omit<Reading, "claim">>;

/** The table of the model: what each kind of claim bounds, and which days it attests. */
const bearings: Readonly<
  Record<TenureClaim["says"], (range: Range | null, date: PartialDate | null) => Bearing>
> = {
  HOLDS: (range) => ({ held: range && { from: range.max, to: range.min } }),
  STARTS: (range, date) => ({
    start: range,
    held: range && { from: range.max, to: range.max },
    printedStart: date,
  }),
  ENDS: (range, date) => ({ end: range, held: range && eveOf(range), printedEnd: date }),
  REPLACED: (range) => ({ over: range }),
  FORMER: (range) => ({ over: range }),
  HELD: (_, date) => readHeld(date),
};

/** @throws {NiengiamError} BAD_USER_INPUT when its date is no EDTF */
export function readClaim(claim: TenureClaim): Reading {
  const date = claim.at === null ? null : parsePartialDate(claim.at);
  const silent = {
    start: null,
    end: null,
    over: null,
    held: null,
    printedStart: null,
    printedEnd: null,
  };
  return { claim, ...silent, ...bearings[claim.says](rangeOf(date), date) };
}

function eveOf({ min }: Range): Span {
  return { from: dayBefore(min), to: dayBefore(min) };
}

function readHeld(date: PartialDate | null): Bearing {
  const [printedStart, printedEnd] = endsOf(date);
  const [start, end] = [rangeOf(printedStart), rangeOf(printedEnd)];
  const from = start?.max ?? end?.min;
  const to = end?.min ?? start?.max;
  return { printedStart, printedEnd, start, end, held: from && to ? { from, to } : null };
}

function endsOf(date: PartialDate | null): [SingleDate | null, SingleDate | null] {
  if (date === null) return [null, null];
  return date.precision === "INTERVAL" ? [date.from, date.to] : [date, date];
}

/**
 * The days that a date surely lies between; null when it has no year, an open end, or a mark that says
 * it is a guess. Such a claim is evidence and bounds nothing.
 */
export function rangeOf(date: PartialDate | null): Range | null {
  if (date === null || date.min === null || date.max === null) return null;
  const parts = date.precision === "INTERVAL" ? [date.from, date.to] : [date];
  if (parts.some((part) => part?.uncertain || part?.approximate)) return null;
  return { min: date.min, max: date.max };
}

/** The first day of the date that a claim prints; null when it bounds nothing. */
export function firstDay({ claim, start, end, over, held }: Reading): string | null {
  if (claim.says === "HOLDS") return held?.to ?? null;
  return (start ?? end ?? over)?.min ?? null;
}

/** True for evidence of holding that does not come from an end alone. */
export function isPositive(reading: Reading): boolean {
  return reading.held !== null && (reading.claim.says === "HOLDS" || reading.start !== null);
}

/** True for HELD with both ends: a span of days that one claim makes certain. */
export function isSpan({ claim, start, end, held }: Reading): boolean {
  return (
    claim.says === "HELD" && start !== null && end !== null && held !== null && held.from <= held.to
  );
}
