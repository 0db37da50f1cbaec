/** A calendar day, ISO 8601 `YYYY-MM-DD`; its plain order is the order of time. */
export type Day = string;

const DAY_MS = 86_400_000;

/** True for a day that the calendar has: `2018-06-11`, not `2018-06-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The first day that an EDTF date can mean; null when it names no year. */
export function firstDayOf(edtf: string): Day | null {
  const [year, month = "01", day = "01"] = parts(edtf.split("/")[0]);
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** The last day that an EDTF date can mean; null when it names no year. */
export function lastDayOf(edtf: string): Day | null {
  const [year, month = "12", day] = parts(edtf.split("/").at(-1));
  if (year === undefined) return null;
  if (day !== undefined) return `${year}-${month}-${day}`;
  // Day 0 of the month after is the last of this one.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function parts(edtf = ""): string[] {
  return (/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf) ?? []).slice(1);
}

/** The inverse of {@link dayNumber}. */
export function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
