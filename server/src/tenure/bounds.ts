import { OPEN_FUTURE, OPEN_PAST } from "../time/index.ts";
import type { Reason, ReasonCode } from "./claims.ts";
import type { Span } from "./reading.ts";
import type { AttestedSpan } from "./spans.ts";

/** One thing that bounds a tenure on one side. */
export interface Bound {
  /** The first possible day of a tenure, or the last. */
  readonly day: string;
  readonly code: ReasonCode;
  readonly claims: readonly string[];
  readonly by: string | null;
}

/** The possible span with its reasons, and the claims that do not fit into it. */
export interface Bounded {
  readonly possibleFrom: string;
  readonly possibleTo: string;
  readonly startReason: Reason | null;
  readonly endReason: Reason | null;
  readonly clashing: readonly string[];
}

/**
 * Takes the narrowest bound on each side. A bound that would cut off what claims attest is moved out to
 * the attested day, and both are reported as clashing.
 */
export function applyBounds(
  starts: readonly Bound[],
  ends: readonly Bound[],
  hull: Span | null,
  spans: readonly AttestedSpan[],
): Bounded {
  const start = narrowest(starts, (left, right) => left > right);
  const end = narrowest(ends, (left, right) => left < right);
  const bounded = {
    possibleFrom: earlier(start?.day ?? OPEN_PAST, hull?.from),
    possibleTo: later(end?.day ?? OPEN_FUTURE, hull?.to),
    startReason: start && reasonOf(start, starts),
    endReason: end && reasonOf(end, ends),
    clashing: [
      ...starts.flatMap((bound) =>
        cutOff(
          bound,
          spans.filter(({ from }) => from < bound.day),
        ),
      ),
      ...ends.flatMap((bound) =>
        cutOff(
          bound,
          spans.filter(({ to }) => to > bound.day),
        ),
      ),
    ],
  };
  if (bounded.possibleFrom <= bounded.possibleTo) return bounded;
  const crossing = [start, end].flatMap((bound) => bound?.claims ?? []);
  const clashing = [...bounded.clashing, ...crossing];
  return { ...bounded, possibleFrom: OPEN_PAST, startReason: null, clashing };
}

function narrowest(
  bounds: readonly Bound[],
  isNarrower: (left: string, right: string) => boolean,
): Bound | null {
  return bounds.reduce<Bound | null>(
    (best, bound) => (best === null || isNarrower(bound.day, best.day) ? bound : best),
    null,
  );
}

/** The reason names every claim that says the same. */
function reasonOf({ day, code, by }: Bound, bounds: readonly Bound[]): Reason {
  const same = bounds.filter(
    (bound) => bound.day === day && bound.code === code && bound.by === by,
  );
  return { code, claims: [...new Set(same.flatMap(({ claims }) => claims))].sort(), by };
}

function cutOff(bound: Bound, spans: readonly AttestedSpan[]): string[] {
  return spans.length === 0 ? [] : [...bound.claims, ...spans.map(({ claim }) => claim.id)];
}

function earlier(day: string, limit: string | undefined): string {
  return limit !== undefined && limit < day ? limit : day;
}

function later(day: string, limit: string | undefined): string {
  return limit !== undefined && limit > day ? limit : day;
}
