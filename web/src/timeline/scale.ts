import { scaleUtc } from "d3-scale";
import type { Day } from "../model/day.ts";

/** Where days stand along a line, in percent of its length, and which years are written on it. */
export type TimeScale = {
  readonly at: (day: Day) => number;
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
};

const MOST_TICKS = 10;

/** A line from the first of these days to the last, rounded out to whole years; null without a day. */
export function timeScale(days: readonly Day[]): TimeScale | null {
  const sorted = [...days].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1];
  const scale = scaleUtc([instant(yearDay(from)), instant(yearDay(to))], [0, 100]);
  const every = Math.ceil((to - from) / MOST_TICKS);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    at: (day) => scale(instant(day)),
    ticks: years
      // The last year only ends the line: its number would stand outside.
      .filter((year) => year % every === 0 && year < to)
      .map((year) => ({ label: String(year), at: scale(instant(yearDay(year))) })),
  };
}

function yearDay(year: number): Day {
  return `${String(year).padStart(4, "0")}-01-01`;
}

function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
