/** Stored for a bound that nobody knows, before every day there is. Readers see null. */
export const OPEN_PAST = "0000-01-01";

/** Stored for a bound that nobody knows, after every day there is. Readers see null. */
export const OPEN_FUTURE = "9999-12-31";

const millisecondsOfDay = 86_400_000;

/** An ISO day (`2018-06-11`) from milliseconds since 1970. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The day before; nothing comes before an open past. */
export function dayBefore(day: string): string {
  return day === OPEN_PAST ? day : dayOf(Date.parse(day) - millisecondsOfDay);
}

/** The day so many days before; the open past when that is before every day. */
export function daysBefore(day: string, days: number): string {
  const milliseconds = Date.parse(day) - days * millisecondsOfDay;
  return milliseconds < Date.parse(OPEN_PAST) ? OPEN_PAST : dayOf(milliseconds);
}

/** The day after; nothing comes after an open future. */
export function dayAfter(day: string): string {
  return day === OPEN_FUTURE ? day : dayOf(Date.parse(day) + millisecondsOfDay);
}

/** The first of some ISO days. */
export function earliest(days: readonly string[]): string | undefined {
  return days.toSorted()[0];
}

/** The last of some ISO days. */
export function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;
}
