import type { Span } from "./reading.ts";
import type { AttestedSpan } from "./spans.ts";

/**
 * The attested days of others that lie before a holding and after it. Both sides of a change may be
 * attested on the day of the change, so an attested day at the very edge counts as well.
 */
export function neighbours(
  hull: Span | null,
  others: readonly AttestedSpan[],
): { before: AttestedSpan[]; after: AttestedSpan[] } {
  if (hull === null) return { before: [], after: [] };
  const [first, last] = hull.from < hull.to ? [hull.from, hull.to] : [hull.to, hull.from];
  const onOneDay = first === last ? first : null;
  return {
    before: others.filter(
      (other) => other.to < first || (other.to === first && liesBefore(other, onOneDay, others)),
    ),
    after: others.filter(
      (other) => other.from > last || (other.from === last && liesAfter(other, onOneDay, others)),
    ),
  };
}

/** When all that is known of a holding is one day, the other's claims tell on which side they stand. */
function liesBefore(other: AttestedSpan, day: string | null, others: readonly AttestedSpan[]) {
  if (day === null || other.from < day || other.claim.says === "ENDS") return true;
  return other.claim.says !== "STARTS" && isOnlyOn("before", other, day, others);
}

function liesAfter(other: AttestedSpan, day: string | null, others: readonly AttestedSpan[]) {
  if (day === null || other.to > day || other.claim.says === "STARTS") return true;
  return other.claim.says !== "ENDS" && isOnlyOn("after", other, day, others);
}

function isOnlyOn(
  side: "before" | "after",
  other: AttestedSpan,
  day: string,
  others: readonly AttestedSpan[],
): boolean {
  const own = others.filter(({ claim }) => claim.person === other.claim.person);
  const before = own.some(({ from }) => from < day);
  const after = own.some(({ to }) => to > day);
  return side === "before" ? before && !after : after && !before;
}
