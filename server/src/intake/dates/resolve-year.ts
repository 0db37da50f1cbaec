import { daysBetween } from "../../time/index.ts";

/** A date as the reader may trust it, and what is only guessed. */
export interface ResolvedDate {
  readonly date: string;
  readonly dateInferred?: string;
  readonly dateReason?: string;
}

/** What a page says of years. */
export interface YearSources {
  /** EDTF of the publication, as exact as it is known. */
  readonly published: string | null;
  /** Full dates in the text, the first for each `-03-15`. */
  readonly byDay: ReadonlyMap<string, string>;
  /** The latest full date that dates no document. */
  readonly latest: string | undefined;
  /** The year printed with a feast: Giáng sinh 2018. */
  readonly feast: number | undefined;
  /** Years of an anniversary or a period; they only suggest. */
  readonly suggested: number | undefined;
}

const mostDaysBefore = 60;

/** Finds the year of `XXXX-03-15`, by the rules of the domain guide, section 10. */
export function resolveYear(edtf: string, sources: YearSources): ResolvedDate {
  if (!edtf.startsWith("XXXX")) return { date: edtf };
  const fromPage = yearBefore(edtf, sources.published);
  if (fromPage !== undefined)
    return { date: withYear(edtf, fromPage), dateReason: "year from the day of publication" };
  const day = edtf.slice(4, 10);
  const same = sources.byDay.get(day);
  if (same !== undefined)
    return {
      date: withYear(edtf, Number(same.slice(0, 4))),
      dateReason: `year from ${same} in the text`,
    };
  const near = yearNear(edtf, sources.latest);
  if (near !== undefined)
    return {
      date: withYear(edtf, near.year),
      dateReason: `year from ${near.full}, the latest full date in the text`,
    };
  if (sources.feast !== undefined)
    return { date: withYear(edtf, sources.feast), dateReason: "year of the feast in the text" };
  if (sources.suggested === undefined) return { date: edtf };
  return {
    date: edtf,
    dateInferred: withYear(edtf, sources.suggested),
    dateReason: "a period or an anniversary in the text suggests the year",
  };
}

/** The year of the latest such day not after the publication, if that is at most 60 days before. */
function yearBefore(edtf: string, published: string | null): number | undefined {
  if (published === null || published.length < 7) return undefined;
  const last = published.length === 10 ? published : lastDayOf(published);
  const year = Number(last.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const day = `${candidate}${edtf.slice(4, 10)}`;
    const distance = daysBetween(day, last);
    if (distance >= 0) return distance <= mostDaysBefore ? candidate : undefined;
  }
  return undefined;
}

/** The latest full date fixes the year if the day follows it within the same time as a publication would. */
function yearNear(
  edtf: string,
  full: string | undefined,
): { year: number; full: string } | undefined {
  if (full === undefined) return undefined;
  const year = Number(full.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const distance = daysBetween(full, `${candidate}${edtf.slice(4, 10)}`);
    if (distance >= 0 && distance <= mostDaysBefore) return { year: candidate, full };
  }
  return undefined;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function withYear(edtf: string, year: number): string {
  return edtf.replaceAll("XXXX", String(year));
}
