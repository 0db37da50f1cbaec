import { dayNumber, type Day } from "./day.ts";
import type { Bounds } from "./graph.ts";

/** How sure it is that something stands on a day, as the API's `Certainty` says it. */
export type Judgement =
  | { readonly certainty: "CERTAIN" }
  /** `gapDays`: days to the nearest attested day; null when no single day is certain. */
  | { readonly certainty: "POSSIBLE"; readonly gapDays: number | null }
  | { readonly certainty: "OUT" };

/** Five years: a gap up to which a possible relation is drawn as such by default. */
const NEAR_DAYS = 1826;

/** Judges a day from bounds alone, by the rules of `docs/model.md`. All bounds are inclusive. */
export function judge(bounds: Bounds, day: Day): Judgement {
  const { certainFrom, certainTo, possibleFrom, possibleTo } = bounds;
  if (certainFrom !== null && certainTo !== null && certainFrom <= day && day <= certainTo) {
    return { certainty: "CERTAIN" };
  }
  if (possibleFrom !== null && day < possibleFrom) return { certainty: "OUT" };
  if (possibleTo !== null && day > possibleTo) return { certainty: "OUT" };
  const attested = [certainFrom, certainTo].filter((bound) => bound !== null);
  const gaps = attested.map((bound) => Math.abs(dayNumber(bound) - dayNumber(day)));
  return { certainty: "POSSIBLE", gapDays: gaps.length > 0 ? Math.min(...gaps) : null };
}

/** True for a possibility close enough to an attested day to be drawn. */
export function isNear(judgement: Judgement): boolean {
  return (
    judgement.certainty === "POSSIBLE" &&
    judgement.gapDays !== null &&
    judgement.gapDays <= NEAR_DAYS
  );
}
