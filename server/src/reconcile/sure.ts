import { isElided } from "../review/link/names.ts";
import type { Known } from "./known.ts";
import type { TypeId } from "./offered.ts";
import { type Reason, type ReasonCode, isAgainst } from "./reasons.ts";
import type { Row } from "./row.ts";

/** A candidate and what speaks for it and against it. */
export interface Judged {
  readonly known: Known;
  /** A person's most senior title, with its years. */
  readonly hint: string | null;
  readonly reasons: readonly Reason[];
}

/** What must agree beside the name, as many as are listed; one of each list will do. Names of people repeat. */
const needed: Readonly<Record<TypeId, readonly (readonly ReasonCode[])[]>> = {
  Person: [["SAME_POST", "SAME_BODY", "SAME_BIRTH"]],
  Body: [],
  Post: [],
  Place: [],
  Document: [["SAME_DAY"]],
  Event: [["SAME_DAY"], ["SAME_HOST", "SAME_PLACE"]],
};

/** A body, place, document or event of another time is another one. Of people nothing is ruled out: dates err. */
const ruledOut: readonly ReasonCode[] = ["OTHER_DATE", "ENDED", "NOT_YET"];

/**
 * The candidate that is meant beyond doubt, if one is. It is so called letter by letter, nothing else that was asked for
 * and stood at that time has the name, whatever its marks, nothing speaks against it, and of a person, document or event
 * something else agrees too; or the row gives its id and no other name.
 */
export function sureOf(row: Row, candidates: readonly Judged[]): Judged | undefined {
  const byId = candidates.find(({ reasons }) => says(reasons, "SAME_ID"));
  if (byId) {
    const isDoubted = says(byId.reasons, "SIMILAR_NAME") || byId.reasons.some(isAgainst);
    return isDoubted ? undefined : byId;
  }
  const [only, ...others] = candidates.filter(
    ({ reasons }) => !says(reasons, "SIMILAR_NAME", ...ruledOut),
  );
  if (!only || others.length > 0 || only.reasons.some(isAgainst)) return undefined;
  const { known, reasons } = only;
  const isNamed = says(reasons, "SAME_NAME", "ALIAS", "SAME_NUMBER");
  const isWhole = known.type !== "Body" || !isElided(row.text);
  const isBacked = needed[known.type].every((codes) => says(reasons, ...codes));
  return isNamed && isWhole && isBacked ? only : undefined;
}

function says(reasons: readonly Reason[], ...codes: ReasonCode[]): boolean {
  return reasons.some(({ code }) => codes.includes(code));
}
