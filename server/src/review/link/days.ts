import { type PartialDate, parsePartialDate } from "../../time/index.ts";

/** The days that something is told of: one, or all of a month or a year. ISO days. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of a date in EDTF; none of a guess, of a date without a year or with an open end, nor of what is no date. */
export function daysOf(date: string | undefined | null): Days | undefined {
  if (date == null || /[?~]/.test(date)) return undefined;
  let read: PartialDate;
  try {
    read = parsePartialDate(date);
  } catch {
    return undefined;
  }
  return read.min === null || read.max === null ? undefined : { first: read.min, last: read.max };
}
