import type { IntlShape } from "react-intl";
import type { Judgement } from "../model/certainty.ts";
import type { Bounds } from "../model/graph.ts";
import { formatDay, formatPartialDate } from "./dates.ts";

type Formatter = Pick<IntlShape, "locale" | "formatMessage">;

/** What is said of a tenure without asking about a day; `start` and `end` only when a source says so. */
export type TenureSpan = Bounds & { readonly start: string | null; readonly end: string | null };

/**
 * A tenure in words. Where a source gives a beginning or an end, that is said; else the days on which
 * it is certain and what bounds it. Never "present": an open end says when it was last seen.
 */
export function tenureWords(intl: Formatter, tenure: TenureSpan): string[] {
  const { start, end, certainFrom, certainTo, possibleFrom, possibleTo } = tenure;
  const day = (id: DayWords, value: string | null) =>
    value === null ? [] : [intl.formatMessage({ id }, { day: formatDay(intl, value) })];
  const date = (id: "tenure.began" | "tenure.ended", value: string) =>
    intl.formatMessage({ id }, { date: formatPartialDate(intl, value) });
  const from = possibleFrom === certainFrom ? null : possibleFrom;
  const to = possibleTo === certainTo ? null : possibleTo;

  if (start !== null && end !== null)
    return [date("tenure.began", start), date("tenure.ended", end)];
  if (start !== null) {
    return [
      date("tenure.began", start),
      ...(certainTo === certainFrom ? [] : day("tenure.lastSeen", certainTo)),
      ...day("tenure.leftBy", to),
    ];
  }
  if (end !== null) {
    return [
      ...day("tenure.firstSeen", certainFrom),
      ...day("tenure.notBefore", from),
      date("tenure.ended", end),
    ];
  }
  return [...attested(intl, tenure), ...day("tenure.notBefore", from), ...day("tenure.leftBy", to)];
}

type DayWords = "tenure.firstSeen" | "tenure.lastSeen" | "tenure.notBefore" | "tenure.leftBy";

function attested(intl: Formatter, { certainFrom, certainTo, possibleTo }: TenureSpan): string[] {
  if (certainFrom === null || certainTo === null) {
    return [intl.formatMessage({ id: "tenure.noCertainDay" })];
  }
  const [from, to] = [formatDay(intl, certainFrom), formatDay(intl, certainTo)];
  if (certainFrom === certainTo)
    return [intl.formatMessage({ id: "tenure.heldOn" }, { day: from })];
  return possibleTo === null
    ? [
        intl.formatMessage({ id: "tenure.firstSeen" }, { day: from }),
        intl.formatMessage({ id: "tenure.lastSeen" }, { day: to }),
      ]
    : [intl.formatMessage({ id: "tenure.heldFromTo" }, { from, to })];
}

/** How far a possible day lies from the nearest attested one, in the unit a reader would use. */
export function gapWords(
  intl: Formatter,
  judgement: Judgement & { certainty: "POSSIBLE" },
): string {
  const { gapDays } = judgement;
  if (gapDays === null) return intl.formatMessage({ id: "certainty.noAttestedDay" });
  const years = Math.floor(gapDays / 365.25);
  return intl.formatMessage({ id: "certainty.gap" }, { years, days: gapDays });
}
