import { parsePartialDate } from "../../time/index.ts";
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
      days: spanOf(claim.value),
    }))
    .toSorted(
      (a, b) => b.support - a.support || a.days - b.days || (a.claim.id < b.claim.id ? -1 : 1),
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

/** How many days a value leaves open; fewer is more exact. */
function spanOf(value: string | undefined): number {
  const bounds = boundsOf(value);
  return bounds ? Date.parse(bounds.max) - Date.parse(bounds.min) : Number.POSITIVE_INFINITY;
}
