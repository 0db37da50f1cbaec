import { dayNumber, type Day } from "./day.ts";
import type { Relation } from "./graph.ts";

/** A stretch of days, both ends included. */
export type Span = { readonly from: Day; readonly to: Day };

/** The years on which any relation is certain or begins to be possible, from 1 January to 31 December; null when none names a day. */
export function spanOf(relations: readonly Relation[]): Span | null {
  const days = relations
    .flatMap(({ certainFrom, certainTo }) => [certainFrom, certainTo])
    .filter((day) => day !== null)
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last
    ? { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` }
    : null;
}

const MOST_LABELS = 8;

/** The first days of the years in a span, as shares of its length; every so many years one carries its number. */
export function yearMarks({ from, to }: Span): { year: number; at: number; labelled: boolean }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const every = Math.ceil((last - first + 1) / MOST_LABELS);
  const length = Math.max(dayNumber(to) - dayNumber(from), 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const day = `${String(year).padStart(4, "0")}-01-01`;
    return { year, at: (dayNumber(day) - dayNumber(from)) / length, labelled: year % every === 0 };
  });
}
