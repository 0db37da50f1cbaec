import type { Bounded } from "./bounds.ts";
import type { Segment } from "./segments.ts";
import type { AttestedSpan } from "./spans.ts";
import { type Starts, contradictingStarts, precedes } from "./starts.ts";

/** Ids of all claims of a segment that contradict each other, or what stands outside it; sorted. */
export function clashesOf(
  segment: Segment,
  starts: Starts,
  spans: readonly AttestedSpan[],
  others: readonly AttestedSpan[],
  bounded: Bounded,
): string[] {
  const clashing = [
    ...differingStarts(segment, starts),
    ...differingEnds(segment),
    ...segment.contradictions.flat().map(({ claim }) => claim.id),
    ...namedByEditors(segment),
    ...sharedSeats(spans, others),
    ...bounded.clashing,
  ];
  return [...new Set(clashing)].sort();
}

function differingStarts(segment: Segment, starts: Starts): string[] {
  const attested = segment.readings.filter((reading) => !starts.superseded.has(reading));
  return contradictingStarts(segment, starts).flatMap((start) => [
    start.claim.id,
    ...attested.filter((reading) => precedes(reading, start)).map(({ claim }) => claim.id),
  ]);
}

/** Two ends differ when no day can be both: a month and a day of that month do not. */
function differingEnds({ closings, contradictions }: Segment): string[] {
  const told = new Set([...closings, ...contradictions.map(([ending]) => ending)]);
  const ends = [...told].flatMap(({ claim, end }) =>
    end === null ? [] : [{ ...end, id: claim.id }],
  );
  return ends
    .filter((one) => ends.some((other) => one.max < other.min || other.max < one.min))
    .map(({ id }) => id);
}

function namedByEditors({ readings }: Segment): string[] {
  const ids = new Set(readings.map(({ claim }) => claim.id));
  return readings.flatMap(({ claim }) => {
    const named = (claim.conflictsWith ?? []).filter((id) => ids.has(id));
    return named.length === 0 ? [] : [claim.id, ...named];
  });
}

/** Two people in one seat on more than the day of the change. */
function sharedSeats(spans: readonly AttestedSpan[], others: readonly AttestedSpan[]): string[] {
  return spans.flatMap((own) =>
    others
      .filter((other) => shareSeat(own, other))
      .flatMap(({ claim }) => [own.claim.id, claim.id]),
  );
}

function shareSeat(own: AttestedSpan, other: AttestedSpan): boolean {
  const first = own.from > other.from ? own.from : other.from;
  const last = own.to < other.to ? own.to : other.to;
  if (first !== last) return first < last;
  return [own, other].some(({ from, to }) => from < first && first < to);
}
