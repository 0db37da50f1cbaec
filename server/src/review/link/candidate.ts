/** Why something in the graph may be what an article speaks of, or may not. */
export type LinkReasonCode =
  | "SAME_NAME"
  | "NAME_WITHOUT_MARKS"
  | "ALIAS"
  | "NAMED_OUTRIGHT"
  | "SAME_POST"
  | "SAME_BODY"
  | "SAME_FORCE"
  | "SAME_NUMBER"
  | "SAME_DAY"
  | "SAME_KIND"
  | "SAME_HOST"
  | "SAME_PLACE"
  | "OTHER_MARKS"
  | "OTHER_BODIES"
  | "OTHER_FORCE"
  | "OTHER_DATE"
  | "DEAD"
  | "TOO_YOUNG"
  | "ENDED"
  | "NOT_YET";

export interface LinkReason {
  readonly code: LinkReasonCode;
  /** What shows it: a title, a day. */
  readonly detail?: string;
}

/** Something in the graph that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly reasonsFor: readonly LinkReason[];
  readonly reasonsAgainst: readonly LinkReason[];
}

/** What the graph knows of one mention; `sure` is the one that is meant when nobody says otherwise. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly sure: string | undefined;
}

/** Only one candidate, with nothing against it, is sure. */
export function soleCandidate(candidates: readonly Candidate[]): Found {
  const [first, ...others] = candidates;
  const isSure = first !== undefined && others.length === 0 && first.reasonsAgainst.length === 0;
  return { candidates, sure: isSure ? first.id : undefined };
}

export function reason(code: LinkReason["code"], detail?: string): LinkReason {
  return detail === undefined ? { code } : { code, detail };
}
