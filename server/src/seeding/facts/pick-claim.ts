import { daysBetween, parsePartialDate } from "../../time/index.ts";
import type { Claim } from "./claim.ts";

/**
 * The claim whose value holds where claims of one property differ: the one that most claims agree
 * with, then the most exact, then the smallest id. The same in any order.
 */
export function pickClaim(claims: readonly Claim[]): Claim | undefined {
  const ranked = claims
    .map((claim) => ({
      claim,
      support: claims.filter((other) => agrees(claim.value, other.value)).length,
      openness: opennessOf(claim.value),
    }))
    .toSorted(
      (a, b) =>
        b.support - a.support || a.openness - b.openness || (a.claim.id < b.claim.id ? -1 : 1),
    );
  return ranked[0]?.claim;
}

/** Two dates agree when one day can be both, if need be of any year; other values only with themselves. */
function agrees(a = "", b = ""): boolean {
  if (a === b || sameDayOfAnyYear(a, b) || sameDayOfAnyYear(b, a)) return true;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (!first || !second) return false;
  return first.min <= second.max && second.min <= first.max;
}

function sameDayOfAnyYear(yearless: string, dated: string): boolean {
  return /^XXXX-\d\d-\d\d$/.test(yearless) && dated.slice(4) === yearless.slice(4);
}

function boundsOf(value: string | undefined): { min: string; max: string } | undefined {
  if (value === undefined || !/^[\d.]/.test(value)) return undefined;
  const { min, max } = parsePartialDate(value);
  return min === null || max === null ? undefined : { min, max };
}

const precisions = ["DAY", "MONTH", "YEAR", "UNKNOWN_YEAR"];

/** How much a value leaves open; a date is more exact than an interval, and a short one than a long one. */
function opennessOf(value: string | undefined): number {
  const bounds = boundsOf(value);
  if (value === undefined || !bounds) return Number.POSITIVE_INFINITY;
  const { precision } = parsePartialDate(value);
  if (precision !== "INTERVAL") return precisions.indexOf(precision);
  return precisions.length + daysBetween(bounds.min, bounds.max);
}
