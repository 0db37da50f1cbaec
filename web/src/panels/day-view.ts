import type { DayJudgementFragment, TenureFactsFragment } from "../api/generated/details.ts";
import { judge, type Judgement } from "../model/certainty.ts";
import type { Day } from "../model/day.ts";

/** What is said of a tenure as of a day. */
export type DayView = {
  readonly judgement: Judgement;
  readonly reason: {
    readonly code: string;
    readonly by: { readonly label: string } | null;
  } | null;
  /** True when that day is certain by inferred claims alone. */
  readonly inferredThen: boolean;
};

/**
 * Judges a tenure as of a day: from its bounds at once, then as the server says, which also knows the
 * seats and which claims are inferred.
 */
export function viewOn(
  day: Day,
  tenure: TenureFactsFragment,
  said: DayJudgementFragment | undefined,
): DayView {
  const judged = judge(tenure, day);
  const bounding = day < (tenure.possibleFrom ?? "") ? tenure.startReason : tenure.endReason;
  const reason = said ? said.reason : judged.certainty === "OUT" ? bounding : null;
  return {
    judgement: said?.certainty ? { certainty: said.certainty, gapDays: said.gapDays } : judged,
    reason: reason && { code: reason.code, by: reason.by },
    inferredThen: said?.inferredOnly === true && !tenure.inferredOnly,
  };
}
