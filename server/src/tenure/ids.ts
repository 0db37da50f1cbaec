import { earliest } from "../time/index.ts";

/**
 * The ids of all tenures of one person, one post and one kind, in the order of time: the earliest has
 * the bare id, later ones add the year of their first claim, and a letter when two share it.
 *
 * @param firstDays of each tenure: the days its claims print, and those that they attest
 */
export function tenureIds(
  { person, post, acting }: { person: string; post: string; acting: boolean },
  firstDays: readonly (readonly string[])[],
): string[] {
  const base = `tenure:${slugOf(person)}.${slugOf(post)}`;
  const years = firstDays.map((days, index) => (index === 0 ? "" : `.${yearOf(days)}`));
  const kind = acting ? ".acting" : "";
  return years.map((year, index) => `${base}${year}${letterOf(index, years)}${kind}`);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function yearOf(days: readonly string[]): string {
  return earliest(days)?.slice(0, 4) ?? "";
}

function letterOf(index: number, years: readonly string[]): string {
  const same = years.flatMap((year, other) => (year === years[index] ? [other] : []));
  return same.length === 1 ? "" : `-${String.fromCodePoint(97 + same.indexOf(index))}`;
}
