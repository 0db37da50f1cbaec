/** What one source says about one person and one post. Dates are EDTF as the source prints them. */
export interface TenureClaim {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  /** Runs the body without holding its first post. */
  readonly acting: boolean;
  readonly says: "HOLDS" | "STARTS" | "ENDS" | "REPLACED" | "FORMER" | "HELD";
  /** The date it speaks of; for HELD the interval A/B. */
  readonly at: string | null;
  readonly dateKind: "DECISION" | "EFFECTIVE" | "ANNOUNCED" | null;
  readonly term: string | null;
  /** True when the source does not say it outright. */
  readonly inferred: boolean;
  /** Ids of claims that an editor found impossible beside it. */
  readonly conflictsWith?: readonly string[];
}

/** A claim that gives one date of an entity: born, died, start, end. */
export interface DateClaim {
  readonly id: string;
  /** EDTF. */
  readonly at: string;
}

/** What bounds the tenures of one person and one post from outside. */
export interface TenureContext {
  readonly person: {
    readonly id: string;
    readonly born: readonly DateClaim[];
    readonly died: readonly DateClaim[];
  };
  readonly post: {
    readonly id: string;
    readonly start: readonly DateClaim[];
    readonly end: readonly DateClaim[];
  };
  readonly body: {
    readonly id: string;
    readonly start: readonly DateClaim[];
    readonly end: readonly DateClaim[];
  };
  /** For a single seat: what is claimed of other persons on this post, acting left out. */
  readonly otherHolders: readonly TenureClaim[];
  /** For a rank: its place, 1 being the most senior, and what is claimed of this person's other ranks. */
  readonly rankOrder: number | null;
  readonly otherRanks: readonly { readonly claim: TenureClaim; readonly order: number }[];
  /** For acting claims: what is claimed of heads of the body, this person's own headship included. */
  readonly heads: readonly TenureClaim[];
}

export type ReasonCode =
  | "STARTS"
  | "ENDS"
  | "HELD"
  | "REPLACED"
  | "FORMER"
  | "SPLIT"
  | "BORN"
  | "DIED"
  | "BODY_START"
  | "BODY_END"
  | "POST_START"
  | "POST_END"
  | "OTHER_HOLDER"
  | "HEAD_NAMED"
  | "LOWER_RANK"
  | "HIGHER_RANK";

/** Why a tenure is bounded where it is. */
export interface Reason {
  readonly code: ReasonCode;
  /** Ids of the claims behind it, sorted. */
  readonly claims: readonly string[];
  /** The person, post or body that bounds it; null when its own claims do. */
  readonly by: string | null;
}

/** One unbroken holding of one post by one person. Days are ISO days, all bounds inclusive. */
export interface Tenure {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  readonly body: string;
  readonly acting: boolean;
  /** Null together when no single day is certain. */
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  /** OPEN_PAST and OPEN_FUTURE where nothing bounds it. */
  readonly possibleFrom: string;
  readonly possibleTo: string;
  /** The certain span that claims make which are not inferred; null when there is none. */
  readonly outrightFrom: string | null;
  readonly outrightTo: string | null;
  /** EDTF, only when a source says so; the widest reading when several do. */
  readonly start: string | null;
  readonly end: string | null;
  readonly disputed: boolean;
  readonly inferredOnly: boolean;
  readonly startReason: Reason | null;
  readonly endReason: Reason | null;
  /** The days on which claims attest it, sorted; of a span its first and last. */
  readonly attested: readonly string[];
  /** Ids of its claims, by date. */
  readonly claims: readonly string[];
  /** Ids of the claims that contradict each other, sorted; others' claims included. */
  readonly clashing: readonly string[];
}
