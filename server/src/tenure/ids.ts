import { earliest } from "../time/index.ts";
import { firstDay } from "./reading.ts";
import type { Segment } from "./segments.ts";

/**
 * The ids of all tenures of one person, one post and one kind, in the order of time: the earliest has
 * the bare id, later ones add the year of their first claim, and a letter when two share it.
 */
export function tenureIds(
  segments: readonly Segment[],
  person: string,
  post: string,
  acting: boolean,
): string[] {
  const base = `tenure:${slugOf(person)}.${slugOf(post)}`;
  const years = segments.map((segment, index) => (index === 0 ? "" : `.${firstYear(segment)}`));
  const kind = acting ? ".acting" : "";
  return years.map((year, index) => `${base}${year}${letterOf(index, years)}${kind}`);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function firstYear({ readings }: Segment): string {
  return earliest(readings.flatMap((reading) => firstDay(reading) ?? []))?.slice(0, 4) ?? "";
}

function letterOf(index: number, years: readonly string[]): string {
  const same = years.flatMap((year, other) => (year === years[index] ? [other] : []));
  return same.length === 1 ? "" : `-${String.fromCodePoint(97 + same.indexOf(index))}`;
}
