import {
  type Tenure,
  type TenureClaim,
  type TenureContext,
  deriveTenures,
} from "../../../server/src/tenure/index.ts";

const person = "person:tran-thi-binh";
const post = "post:bo-noi-vu.thu-truong";
const body = "body:bo-noi-vu";

/** A claim about Trần Thị Bình as deputy minister; its id is what it says, unless `more` names another. */
export function claim(
  says: TenureClaim["says"],
  at: string | null,
  more: Partial<TenureClaim> = {},
): TenureClaim {
  const kind = more.dateKind ? `.${more.dateKind.toLowerCase()}` : "";
  return {
    id: `claim:${says.toLowerCase()}.${at}${kind}`,
    person,
    post,
    acting: false,
    says,
    at,
    dateKind: null,
    term: null,
    inferred: false,
    ...more,
  };
}

/** A claim about another person on the same post. */
export function other(says: TenureClaim["says"], at: string, who = "nguyen-van-an"): TenureClaim {
  const id = `claim:${who}.${says.toLowerCase()}.${at}`;
  return claim(says, at, { id, person: `person:${who}` });
}

export function context(more: Partial<TenureContext> = {}): TenureContext {
  return {
    person: { id: person, born: [], died: [] },
    post: { id: post, start: [], end: [] },
    body: { id: body, start: [], end: [] },
    otherHolders: [],
    rankOrder: null,
    otherRanks: [],
    heads: [],
    ...more,
  };
}

export function derive(
  claims: readonly TenureClaim[],
  more: Partial<TenureContext> = {},
): Tenure[] {
  return deriveTenures(claims, context(more));
}

/** A whole tenure: one that nothing is known of, but for what is given. */
export function tenure(known: Partial<Tenure>): Tenure {
  return {
    id: "tenure:tran-thi-binh.bo-noi-vu.thu-truong",
    person,
    post,
    body,
    acting: false,
    certainFrom: null,
    certainTo: null,
    possibleFrom: "0000-01-01",
    possibleTo: "9999-12-31",
    outrightFrom: known.certainFrom ?? null,
    outrightTo: known.certainTo ?? null,
    start: null,
    end: null,
    disputed: false,
    inferredOnly: false,
    startReason: null,
    endReason: null,
    attested: [],
    claims: [],
    clashing: [],
    ...known,
  };
}
