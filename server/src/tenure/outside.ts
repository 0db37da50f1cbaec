import { earliest, latest, parsePartialDate } from "../time/index.ts";
import type { Walls } from "./against.ts";
import type { Bound } from "./bounds.ts";
import type { DateClaim, ReasonCode, TenureContext } from "./claims.ts";
import { neighbours } from "./neighbours.ts";
import { type Range, type Span, rangeOf } from "./reading.ts";
import { type AttestedSpan, attestedDays } from "./spans.ts";

/** What the context says about one kind of holding, read once for all its tenures. */
export interface Outside {
  readonly walls: Walls;
  /** Bounds that hold for every tenure. */
  readonly starts: readonly Bound[];
  readonly ends: readonly Bound[];
  /** Days on which others are attested whom one seat leaves no room for; for acting, heads. */
  readonly others: readonly AttestedSpan[];
  readonly otherCode: "OTHER_HOLDER" | "HEAD_NAMED";
}

export function readOutside(context: TenureContext, acting: boolean): Outside {
  const { person, body, post } = context;
  const others = attestedDays(acting ? context.heads : context.otherHolders);
  const bodyEnd = widest(body.end);
  const postEnd = widest(post.end);
  return {
    walls: { ends: [wall(bodyEnd, body.id), wall(postEnd, post.id)].flat(), others },
    starts: [
      bound("BORN", widest(person.born), "min", person.id),
      bound("BODY_START", widest(body.start), "min", body.id),
      bound("POST_START", widest(post.start), "min", post.id),
      acting ? [] : lowerRanks(context),
    ].flat(),
    ends: [
      bound("DIED", widest(person.died), "max", person.id),
      bound("BODY_END", bodyEnd, "max", body.id),
      bound("POST_END", postEnd, "max", post.id),
      acting ? [] : higherRanks(context),
    ].flat(),
    others,
    otherCode: acting ? "HEAD_NAMED" : "OTHER_HOLDER",
  };
}

/** The bounds of one tenure: those of all, and the nearest other on either side. */
export function outsideBounds(
  { starts, ends, others, otherCode }: Outside,
  hull: Span | null,
): { starts: Bound[]; ends: Bound[] } {
  const { before, after } = neighbours(hull, others);
  const boundBy = (day: "from" | "to") => (span: AttestedSpan) => ({
    day: span[day],
    code: otherCode,
    claims: [span.claim.id],
    by: span.claim.person,
  });
  return {
    starts: [...starts, ...before.map(boundBy("to"))],
    ends: [...ends, ...after.map(boundBy("from"))],
  };
}

type Dated = Range & { readonly claims: readonly string[] };

/** One range over all that sources say; those without a year, or only a guessed one, do not count. */
function widest(dates: readonly DateClaim[]): Dated | null {
  const ranges = dates.flatMap(({ id, at }) => {
    const range = rangeOf(parsePartialDate(at));
    return range === null ? [] : [{ ...range, id }];
  });
  const min = earliest(ranges.map((range) => range.min));
  const max = latest(ranges.map((range) => range.max));
  if (min === undefined || max === undefined) return null;
  return { min, max, claims: ranges.map(({ id }) => id) };
}

function bound(code: ReasonCode, dated: Dated | null, side: keyof Range, by: string): Bound[] {
  return dated === null ? [] : [{ day: dated[side], code, claims: dated.claims, by }];
}

function wall(dated: Dated | null, by: string): Walls["ends"][number][] {
  return dated === null ? [] : [{ ...dated, by }];
}

/** A higher rank is not held before the last attested day of a lower one … */
function lowerRanks({ otherRanks, rankOrder }: TenureContext): Bound[] {
  const lower = otherRanks.filter(({ order }) => rankOrder !== null && order > rankOrder);
  return attestedDays(lower.map(({ claim }) => claim)).map(({ to, claim }) => ({
    day: to,
    code: "LOWER_RANK",
    claims: [claim.id],
    by: claim.post,
  }));
}

/** … nor a lower rank after the first attested day of a higher one. */
function higherRanks({ otherRanks, rankOrder }: TenureContext): Bound[] {
  const higher = otherRanks.filter(({ order }) => rankOrder !== null && order < rankOrder);
  return attestedDays(higher.map(({ claim }) => claim)).map(({ from, claim }) => ({
    day: from,
    code: "HIGHER_RANK",
    claims: [claim.id],
    by: claim.post,
  }));
}
