import type { IntlShape } from "react-intl";
import type { Judgement } from "../model/certainty.ts";
import type { Bounds } from "../model/graph.ts";
import { formatDay, formatPartialDate } from "./dates.ts";

type Formatter = Pick<IntlShape, "locale" | "formatMessage">;

/** What is said of a tenure without asking about a day; `start` and `end` only when a source says so. */
export type TenureSpan = Bounds & { readonly start: string | null; readonly end: string | null };

/**
 * A tenure in words: the days on which it is certain, then what is known of its beginning and its end.
 * Never "present": a tenure with an open end says when it was last seen.
 */
export function tenureWords(intl: Formatter, tenure: TenureSpan): string[] {
  return [attested(intl, tenure), beginning(intl, tenure), ending(intl, tenure)].filter(
    (words) => words !== null,
  );
}

function attested(intl: Formatter, { certainFrom, certainTo }: TenureSpan): string {
  if (certainFrom === null || certainTo === null) {
    return intl.formatMessage({ id: "tenure.noCertainDay" });
  }
  const [from, to] = [formatDay(intl, certainFrom), formatDay(intl, certainTo)];
  return certainFrom === certainTo
    ? intl.formatMessage({ id: "tenure.heldOn" }, { day: from })
    : intl.formatMessage({ id: "tenure.heldFromTo" }, { from, to });
}

function beginning(
  intl: Formatter,
  { start, certainFrom, possibleFrom }: TenureSpan,
): string | null {
  if (start !== null) {
    return intl.formatMessage({ id: "tenure.began" }, { date: formatPartialDate(intl, start) });
  }
  if (possibleFrom === null || possibleFrom === certainFrom) return null;
  return intl.formatMessage({ id: "tenure.notBefore" }, { day: formatDay(intl, possibleFrom) });
}

function ending(
  intl: Formatter,
  { end, certainFrom, certainTo, possibleTo }: TenureSpan,
): string | null {
  if (end !== null) {
    return intl.formatMessage({ id: "tenure.ended" }, { date: formatPartialDate(intl, end) });
  }
  if (possibleTo !== null) {
    return possibleTo === certainTo
      ? null
      : intl.formatMessage({ id: "tenure.leftBy" }, { day: formatDay(intl, possibleTo) });
  }
  if (certainTo === null || certainTo === certainFrom) return null;
  return intl.formatMessage({ id: "tenure.lastSeen" }, { day: formatDay(intl, certainTo) });
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
