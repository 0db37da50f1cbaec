import { LRUCache } from "lru-cache";

import { NiengiamError } from "../errors.ts";
import { type SingleDate, monthDayOfUnknownYear, readSingleDate } from "./single-date.ts";

/** From one date to another; an end is null when it is open (`..`). */
interface DateInterval {
  readonly edtf: string;
  /** First ISO day of `from` and last ISO day of `to`; null for an open end. */
  readonly min: string | null;
  readonly max: string | null;
  readonly precision: "INTERVAL";
  readonly from: SingleDate | null;
  readonly to: SingleDate | null;
}

export type PartialDate = SingleDate | DateInterval;

const expected =
  "expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, 2016/2021, 2016/.., ../2021 or XXXX-11-04";

/**
 * Reads an EDTF date of the forms that the model knows: years 0001 to 9999, real days only.
 *
 * @throws {NiengiamError} BAD_USER_INPUT saying what was expected
 */
export function parsePartialDate(text: string): PartialDate {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const date = text.includes("/") ? readInterval(text) : readDate(text, text);
  parsed.set(text, date);
  return date;
}

/** The library's grammar is slow, and an import meets the same few thousand dates again and again. */
const parsed = new LRUCache<string, PartialDate>({ max: 20_000 });

function readInterval(text: string): DateInterval {
  const [from, to, ...rest] = text.split("/").map((end) => (end === ".." ? null : end));
  if (rest.length > 0 || (from === null && to === null)) throw refusal(text);
  const [first, last] = [from, to].map((end) => (end == null ? null : readDate(end, text)));
  const [min, max] = [first?.min ?? null, last?.max ?? null];
  if ((first && min === null) || (last && max === null)) {
    throw refusal(text, "both ends of an interval need a year");
  }
  if (min !== null && max !== null && min > max) {
    throw refusal(text, "the interval ends before it begins");
  }
  return { edtf: text, min, max, precision: "INTERVAL", from: first ?? null, to: last ?? null };
}

function readDate(text: string, whole: string): SingleDate {
  const date = monthDayOfUnknownYear(text) ?? readSingleDate(text);
  if (date === null) throw refusal(whole);
  return date;
}

function refusal(text: string, what = expected): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", `"${text}" is not a date: ${what}`);
}
