import type { IntlShape } from "react-intl";
import { isDay } from "../model/day.ts";

type Formatter = Pick<IntlShape, "locale" | "formatMessage">;

/** A day as newspapers print it: 11 June 2018, 11/6/2018. */
export function formatDay(intl: Formatter, day: string): string {
  const month = intl.locale === "vi" ? "numeric" : "long";
  return format(intl, day, { day: "numeric", month, year: "numeric" });
}

/** A moment in UTC as the reader's clock shows it. */
export function formatMoment(intl: Pick<IntlShape, "formatDate">, at: string): string {
  return intl.formatDate(at, { dateStyle: "medium", timeStyle: "short" });
}

/** A sentence of the server, which writes days as 2018-06-11, with its days as newspapers print them. */
export function withDays(intl: Formatter, sentence: string): string {
  return sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    isDay(day) ? formatDay(intl, day) : day,
  );
}

/**
 * An EDTF date as exact as its source prints it, and no more: a day, a month, a year, a span, one
 * marked `?` or `~`, or a day without a year. Anything else is shown as it is written.
 */
export function formatPartialDate(intl: Formatter, edtf: string): string {
  const [from, to] = edtf.split("/");
  if (from !== undefined && to !== undefined) {
    const side = (part: string) =>
      part === "" || part === ".."
        ? intl.formatMessage({ id: "date.open" })
        : formatPartialDate(intl, part);
    return intl.formatMessage({ id: "date.span" }, { from: side(from), to: side(to) });
  }
  const mark = edtf.at(-1);
  if (mark === "?" || mark === "~") {
    const date = formatPartialDate(intl, edtf.slice(0, -1));
    return intl.formatMessage(
      { id: mark === "?" ? "date.uncertain" : "date.approximate" },
      { date },
    );
  }
  return formatPlain(intl, edtf);
}

function formatPlain(intl: Formatter, edtf: string): string {
  if (isDay(edtf)) return formatDay(intl, edtf);
  if (/^\d{4}-\d{2}$/.test(edtf)) {
    return format(intl, `${edtf}-01`, { month: "long", year: "numeric" });
  }
  if (edtf.startsWith("XXXX-")) {
    // A leap year stands in for the unknown one, so that 29 February has a name.
    const day = format(intl, edtf.replace("XXXX", "2000"), { day: "numeric", month: "long" });
    return intl.formatMessage({ id: "date.withoutYear" }, { day });
  }
  return edtf;
}

/** Making one takes the browser longer than a table of dates takes to be written. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(intl: Formatter, day: string, options: Intl.DateTimeFormatOptions): string {
  const locale = intl.locale === "en" ? "en-GB" : intl.locale;
  const key = `${locale} ${Object.entries(options).join(" ")}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, made);
  }
  return made.format(new Date(`${day}T00:00:00Z`));
}
