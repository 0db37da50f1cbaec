import { earliest, latest } from "../time/index.ts";
import type { Bound } from "./bounds.ts";
import type { ReasonCode, TenureClaim } from "./claims.ts";
import type { Reading } from "./reading.ts";
import type { Segment } from "./segments.ts";
import type { Starts } from "./starts.ts";

/** The widest reading of its own starts, and what parted it from the tenure before. */
export function ownStarts({ splitBy }: Segment, { bounding }: Starts): Bound[] {
  const first = earliest(bounding.flatMap(({ start }) => start?.min ?? []));
  const starts = bounding.flatMap(({ claim, start }) =>
    start !== null && start.min === first
      ? [boundBy(claim, start.min, claim.says === "HELD" ? "HELD" : "STARTS")]
      : [],
  );
  return splitBy === null ? starts : [...starts, { ...splitBy, code: "SPLIT" }];
}

/** The widest reading of its own ends; REPLACED and FORMER each say that it was over by their day. */
export function ownEnds({ closings }: Segment): Bound[] {
  const last = latest(closings.flatMap(({ end }) => end?.max ?? []));
  return closings.flatMap(({ claim, end, over }) => {
    if (over !== null) {
      return [boundBy(claim, over.max, claim.says === "FORMER" ? "FORMER" : "REPLACED")];
    }
    if (end === null || end.max !== last) return [];
    return [boundBy(claim, end.max, claim.says === "HELD" ? "HELD" : "ENDS")];
  });
}

/** EDTF of the start and the end, as a source prints them; guesses only where nothing better is known. */
export function printedSpan(
  { readings, closings }: Segment,
  { bounding }: Starts,
): { start: string | null; end: string | null } {
  const guessedStarts = readings.filter(({ start }) => start === null);
  const guessedEnds = readings.filter(({ end }) => end === null);
  return {
    start: widestStart(bounding) ?? widestStart(guessedStarts),
    end: widestEnd(closings) ?? widestEnd(guessedEnds),
  };
}

function boundBy({ id }: TenureClaim, day: string, code: ReasonCode): Bound {
  return { day, code, claims: [id], by: null };
}

function widestStart(readings: readonly Reading[]): string | null {
  const dates = readings.flatMap(({ printedStart }) => printedStart ?? []);
  const dated = dates.filter(({ min }) => min !== null);
  const sorted = dated.sort(
    (left, right) => order(left.min, right.min) || order(right.max, left.max),
  );
  return sorted[0]?.edtf ?? null;
}

function widestEnd(readings: readonly Reading[]): string | null {
  const dates = readings.flatMap(({ printedEnd }) => printedEnd ?? []);
  const dated = dates.filter(({ max }) => max !== null);
  const sorted = dated.sort(
    (left, right) => order(right.max, left.max) || order(left.min, right.min),
  );
  return sorted[0]?.edtf ?? null;
}

/** The order of ISO days, an unknown one first. */
function order(left: string | null, right: string | null): number {
  const [one, other] = [left ?? "", right ?? ""];
  return Number(one > other) - Number(one < other);
}
