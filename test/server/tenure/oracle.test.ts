import * as fc from "fast-check";
import { expect, test } from "vitest";

import { type TenureClaim, certaintyOn } from "../../../server/src/tenure/index.ts";
import { claim, derive, other } from "./support.ts";

/**
 * The rules of the model told again, as slowly as can be: days are squares of a small calendar, every
 * claim colours squares, and each day is asked for by itself.
 */
const calendar = Array.from({ length: 18 }, (_, index) => index);
const days = calendar.map((day) => `2020-03-${String(day + 1).padStart(2, "0")}`);

interface Said {
  readonly says: TenureClaim["says"];
  /** Squares; `until` for HELD alone. */
  readonly on: number;
  readonly until: number;
}

const isEnd = ({ says }: Said) => says === "ENDS" || says === "HELD";
const isOver = ({ says }: Said) => says === "REPLACED" || says === "FORMER";
const isStart = ({ says }: Said) => says === "STARTS" || says === "HELD";
const endOf = (said: Said) => (said.says === "HELD" ? said.until : said.on);
/** The squares that a claim attests: from, to. */
function attests(said: Said): [number, number] | null {
  if (isOver(said)) return null;
  if (said.says === "ENDS") return [said.on - 1, said.on - 1];
  return [said.on, said.says === "HELD" ? said.until : said.on];
}

interface Holding {
  claims: Said[];
  closedBy: Said[];
  /** The ends that parted it from the one before. */
  after: readonly number[];
}

const range = (from: number, to: number) => calendar.filter((day) => from <= day && day <= to);

/** True when something other than an end says that it is held before a day. */
function isHeldBefore(day: number, { claims }: Holding): boolean {
  return claims.some((said) => !isOver(said) && said.says !== "ENDS" && said.on < day);
}

/** The new start that an end only leads over to, if there is one. */
function isLedOver(end: Said, holding: Holding, all: readonly Said[]): boolean {
  return all.some((start) => {
    if (start === end || !isStart(start) || Math.abs(start.on - endOf(end)) > 1) return false;
    if (end.says === "HELD") return end.on < start.on;
    const earlier = holding.claims.some(
      (said) => said !== start && said.says !== "ENDS" && !isOver(said) && said.on < start.on,
    );
    return endOf(end) <= start.on || earlier;
  });
}

function isInsideSpan(day: number, said: Said, holding: Holding): boolean {
  return holding.claims.some(
    (span) => span !== said && span.says === "HELD" && span.on <= day && day < span.until,
  );
}

/** What parts a claim of that day from a holding: its ends, none when another sat there; null if nothing. */
function partedBy(
  said: Said,
  day: number,
  { claims, closedBy }: Holding,
  others: readonly number[],
): number[] | null {
  const ends = closedBy.filter((end) => isOver(end) || said.says !== "ENDS");
  if (ends.length > 0) return ends.map(endOf);
  const since = Math.min(...claims.flatMap((one) => attests(one)?.[0] ?? []));
  const spans = claims.filter(({ says }) => says === "HELD").map(({ until }) => until);
  const seats = others.filter(
    (seat) => since < seat && seat < day && seat >= Math.max(since, ...spans),
  );
  return seats.length > 0 ? [] : null;
}

/** Goes from day to day: what is held in the morning, what ends at noon, what begins anew at night. */
function holdings(all: readonly Said[], others: readonly number[]): Holding[] {
  const found: Holding[] = [];
  const join = (said: Said, day: number) => {
    const last = found.at(-1);
    const after = last && partedBy(said, day, last, others);
    if (last !== undefined && after === null) last.claims.push(said);
    else found.push({ claims: [said], closedBy: [], after: after ?? [] });
  };
  // The eve of an end belongs to what is held on that day.
  const saidToHold = all.filter(({ says }) => says !== "ENDS");
  const ends = all.filter(({ says }) => says === "ENDS");
  for (const day of [-1, ...calendar]) {
    const today = [...saidToHold, ...ends].filter((said) => attests(said)?.[0] === day);
    const last = found.at(-1);
    const isAnew = (said: Said) =>
      isStart(said) &&
      last !== undefined &&
      partedBy(said, day, last, others) === null &&
      isHeldBefore(day, last);
    const anew = today.filter(isAnew);
    for (const said of today) if (!anew.includes(said)) join(said, day);
    close(day, (said) => !anew.includes(said));
    for (const said of anew) join(said, day);
    close(day, (said) => anew.includes(said));
  }
  return found;

  function close(day: number, isMeant: (said: Said) => boolean): void {
    for (const said of all.filter(isMeant)) {
      if (!(isEnd(said) || isOver(said)) || endOf(said) !== day) continue;
      const own = found.find(({ claims }) => claims.includes(said)) ?? found.at(-1);
      const holding = own ?? { claims: [], closedBy: [], after: [] };
      if (own === undefined) found.push(holding);
      if (!holding.claims.includes(said)) holding.claims.push(said);
      const goesOn = isEnd(said) && isLedOver(said, holding, all);
      if (!goesOn && !isInsideSpan(day, said, holding)) holding.closedBy.push(said);
    }
  }
}

/** Whether a holding lasts on each day of the calendar. */
function colours(holding: Holding, all: readonly Said[], others: readonly number[]) {
  const firstEnd = Math.min(...holding.closedBy.filter(isEnd).map(endOf));
  const positives = holding.claims.filter((said) => !isOver(said) && said.says !== "ENDS");
  const starts = positives.filter(isStart);
  const onTime = starts.filter(
    (start) =>
      !positives.some((said) => said.on < start.on) &&
      !all.some(
        (end) =>
          isEnd(end) &&
          end !== start &&
          holding.claims.includes(end) &&
          Math.abs(endOf(end) - start.on) <= 1 &&
          endOf(end) <= start.on &&
          end.says === "ENDS",
      ),
  );
  const certain = holding.claims.flatMap((said) => {
    const span = attests(said);
    if (span === null) return [];
    if (said.says !== "ENDS") return span;
    const begunLater = onTime.length > 0 && !positives.some(({ on }) => on <= said.on - 1);
    return firstEnd < said.on - 1 || begunLater ? [] : span;
  });
  const [from, to] = [Math.min(...certain), Math.max(...certain)];
  const ends = holding.closedBy.filter(isEnd).map(endOf);
  const closedOn = [
    ...(ends.length > 0 ? [Math.max(...ends)] : []),
    ...holding.closedBy.filter(isOver).map(endOf),
  ];
  // Where one day is all that is known, the other's other days tell who came first.
  const isFirst = (seat: number) => others.length > 1 && seat === Math.min(...others);
  const isLast = (seat: number) => others.length > 1 && seat === Math.max(...others);
  const notBefore = [
    ...(onTime.length > 0 ? [Math.min(...onTime.map(({ on }) => on))] : []),
    ...holding.after,
    ...others.filter((seat) => seat < from || (seat === from && (from < to || isLast(seat)))),
  ];
  const notAfter = [
    ...closedOn,
    ...others.filter((seat) => seat > to || (seat === to && (from < to || isFirst(seat)))),
  ];
  return calendar.map((day) => {
    if (range(from, to).includes(day)) return "CERTAIN";
    if (certain.length === 0) return closedOn.some((end) => day > end) ? "OUT" : "POSSIBLE";
    return notBefore.some((bound) => day < bound) || notAfter.some((bound) => day > bound)
      ? "OUT"
      : "POSSIBLE";
  });
}

const said: fc.Arbitrary<Said> = fc
  .record({
    says: fc.constantFrom("HOLDS", "HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER", "HELD"),
    on: fc.integer({ min: 1, max: 12 }),
    length: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ says, on, length }) => ({ says, on, until: says === "HELD" ? on + length : on }));

const claims = fc.uniqueArray(said, {
  selector: ({ says, on, until }) => `${says} ${on} ${until}`,
  minLength: 1,
  maxLength: 6,
});

test("as of every day, a brute-force reading of the rules gives the same answer", () => {
  fc.assert(
    fc.property(claims, fc.uniqueArray(fc.nat(17), { maxLength: 2 }), (all, others) => {
      const order = all.toSorted((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
      const found = holdings(order, others);
      const expected = found.map((holding) => colours(holding, order, others));
      const tenures = derive(
        all.map((one) => claim(one.says, textOf(one))),
        { otherHolders: others.map((day) => other("HOLDS", days[day] ?? "")) },
      );
      expect(
        tenures.map((tenure) => days.map((day) => certaintyOn(tenure, day).certainty)),
      ).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

function textOf({ says, on, until }: Said): string {
  return says === "HELD" ? `${days[on]}/${days[until]}` : (days[on] ?? "");
}

function idOf(one: Said): string {
  return claim(one.says, textOf(one)).id;
}
