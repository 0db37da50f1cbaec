import { dayNumber } from "./day.ts";

/** Where days stand in a picture: the first, `day`, at `x`, and every day to the last so much farther right. */
export type TimeAxis = {
  readonly day: number;
  readonly x: number;
  readonly perDay: number;
  readonly last: number;
};

type Dated = { readonly x: number; readonly pinned: boolean; readonly day?: number };

/** Scenes keep positions in whole units. */
const ROUNDING = 1.5;

/**
 * The line of time that a picture keeps to: there is one as long as all that happened stands at its
 * day, however the picture came to be. So an axis is shown exactly while it tells the truth.
 */
export function timeAxisOf(nodes: readonly Dated[]): TimeAxis | null {
  const dated = nodes
    .flatMap(({ x, pinned, day }) => (day === undefined || pinned ? [] : [{ x, day }]))
    .toSorted((a, b) => a.day - b.day);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 3 || last.day === first.day) return null;
  const perDay = (last.x - first.x) / (last.day - first.day);
  const axis = { ...first, perDay, last: last.day };
  const isKept = dated.every(({ x, day }) => Math.abs(x - xOn(axis, day)) <= ROUNDING);
  return perDay > 0 && isKept ? axis : null;
}

/** The first days of the years of a picture that lie between two places, at most one for each `apart` units. */
export function yearsBetween(
  axis: TimeAxis,
  { x1, x2 }: { readonly x1: number; readonly x2: number },
  apart: number,
): { year: number; x: number }[] {
  const first = Math.max(yearOf(axis.day), yearOf(dayAtX(axis, x1)));
  const last = Math.min(yearOf(axis.last), yearOf(dayAtX(axis, x2)));
  const every = Math.max(1, Math.ceil(apart / (365.25 * axis.perDay)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => year % every === 0)
    .map((year) => ({ year, x: xOn(axis, dayNumber(`${String(year).padStart(4, "0")}-01-01`)) }));
}

function xOn(axis: TimeAxis, day: number): number {
  return axis.x + axis.perDay * (day - axis.day);
}

function dayAtX(axis: TimeAxis, x: number): number {
  return axis.day + (x - axis.x) / axis.perDay;
}

function yearOf(day: number): number {
  return Math.floor(1970 + day / 365.2425);
}
