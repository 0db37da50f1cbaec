import edtf from "edtf";

import { dayOf } from "./days.ts";

/** A date as exact as the print: a day, a month, a year, or a day of a year that is not printed. */
export interface SingleDate {
  /** The text itself, as `2018-06`. */
  readonly edtf: string;
  /** First and last ISO day that it can mean; null when the year is not known. */
  readonly min: string | null;
  readonly max: string | null;
  readonly precision: "DAY" | "MONTH" | "YEAR" | "UNKNOWN_YEAR";
  /** Marked with `?`: the source is not sure of it. */
  readonly uncertain: boolean;
  /** Marked with `~`: about that time. */
  readonly approximate: boolean;
}

// Months end at 12: EDTF writes seasons as months 21 to 24.
const singleDate = /^(?!0000)\d{4}(?<month>-(?:0\d|1[0-2])(?<day>-\d\d)?)?(?<mark>[?~])?$/;

/** A day, month or year of a printed year; null when the text is none, or names a day that never was. */
export function readSingleDate(text: string): SingleDate | null {
  const form = singleDate.exec(text)?.groups;
  const date = form && readEdtf(text);
  if (!date) return null;
  return {
    edtf: text,
    min: dayOf(date.min),
    max: dayOf(date.max),
    precision: form["day"] ? "DAY" : form["month"] ? "MONTH" : "YEAR",
    uncertain: form["mark"] === "?",
    approximate: form["mark"] === "~",
  };
}

/**
 * A day whose year is not printed, as `XXXX-11-04`. The library reads XXXX as the years 0 to 9999 and
 * turns 29 February into 1 March, so it is asked about a leap year instead.
 */
export function monthDayOfUnknownYear(text: string): SingleDate | null {
  if (!/^XXXX-\d\d-\d\d$/.test(text) || readEdtf(text.replace("XXXX", "2000")) === null) {
    return null;
  }
  return {
    edtf: text,
    min: null,
    max: null,
    precision: "UNKNOWN_YEAR",
    uncertain: false,
    approximate: false,
  };
}

/** Null when the library cannot read the text, and when it reads another day: 2019-02-29 as 1 March. */
function readEdtf(text: string): { min: number; max: number } | null {
  try {
    const date = edtf(text);
    return date.edtf === text ? date : null;
  } catch {
    return null;
  }
}
