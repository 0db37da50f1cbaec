import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Tenure, TenureClaim } from "../../../server/src/tenure/index.ts";
import { isPositive, readClaim } from "../../../server/src/tenure/reading.ts";
import { parsePartialDate } from "../../../server/src/time/index.ts";
import { claim, context, derive, other } from "./support.ts";

const two = (number: number) => String(number).padStart(2, "0");

const dayText = fc
  .tuple(
    fc.integer({ min: 2018, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

/** Days mostly; months, years, guesses and dates without a year as well. */
const dateText = fc
  .tuple(
    dayText,
    fc.constantFrom("day", "day", "day", "month", "month", "year", "guess", "no year"),
  )
  .map(([day, precision]) => {
    if (precision === "month") return day.slice(0, 7);
    if (precision === "year") return day.slice(0, 4);
    if (precision === "guess") return `${day.slice(0, 4)}?`;
    return precision === "no year" ? `XXXX${day.slice(4)}` : day;
  });

const intervalText = fc
  .tuple(dateText, dateText, fc.constantFrom("closed", "closed", "closed", "../", "/.."))
  .map(([one, other, form]) => {
    const [from = "2018", to = "2019"] = [one, other]
      .map((text) => text.replace("XXXX", "2020"))
      .sort();
    if (form === "../") return `../${to}`;
    if (form === "/..") return `${from}/..`;
    return `${from}/${to}`;
  })
  .filter((text) => {
    try {
      return parsePartialDate(text).edtf === text;
    } catch {
      return false;
    }
  });

const anyClaim: fc.Arbitrary<TenureClaim> = fc
  .record({
    says: fc.constantFrom("HOLDS", "HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER", "HELD"),
    date: dateText,
    interval: intervalText,
    dateKind: fc.constantFrom(null, null, "DECISION", "EFFECTIVE", "ANNOUNCED"),
    term: fc.constantFrom(null, null, "XII", "XIII"),
    inferred: fc.boolean(),
    acting: fc.constantFrom(false, false, false, true),
  })
  .map(({ says, date, interval, ...more }) => {
    const at = says === "HELD" ? interval : date;
    const id = `claim:${says}.${at}.${more.dateKind}.${more.term}.${more.inferred}.${more.acting}`;
    return claim(says, at, { ...more, id });
  });

const anyClaims = fc.uniqueArray(anyClaim, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 8,
});

const otherClaim = fc
  .tuple(fc.constantFrom("HOLDS", "STARTS", "ENDS"), dayText, fc.constantFrom("an", "chi"))
  .map(([says, at, who]) => other(says, at, who));

const entityDate = fc
  .option(dateText, { nil: null })
  .map((at) => (at === null ? [] : [{ id: `claim:${at}`, at }]));

const anyContext = fc
  .record({
    died: entityDate,
    bodyStart: entityDate,
    bodyEnd: entityDate,
    others: fc.array(otherClaim, { maxLength: 3 }),
  })
  .map(({ died, bodyStart, bodyEnd, others }) =>
    context({
      person: { id: "person:tran-thi-binh", born: [], died },
      body: { id: "body:bo-noi-vu", start: bodyStart, end: bodyEnd },
      otherHolders: others,
      heads: others,
    }),
  );

/** On the day of a change both sides may be attested: such a day belongs to neither alone. */
function belongsTo(tenure: Tenure, day: string, tenures: readonly Tenure[]): boolean {
  return tenures.every((one) => one === tenure || one.possibleTo < day || day < one.possibleFrom);
}

/** The eve of an end is held too, but a claim that says so outright may lead that end over to a start. */
function isHeldOutright(tenure: Tenure, day: string, claims: readonly TenureClaim[]): boolean {
  return claims
    .filter(({ id }) => tenure.claims.includes(id))
    .map(readClaim)
    .some((reading) => isPositive(reading) && reading.held !== null && reading.held.from <= day);
}

const runs = { numRuns: 400 };

describe("whatever the claims", () => {
  test("their order does not matter", () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, anyContext, ([claims, others], around) => {
        expect(derive(others, around)).toEqual(derive(claims, around));
      }),
      runs,
    );
  });

  test("every claim is evidence of exactly one tenure, and the ids are unique", () => {
    fc.assert(
      fc.property(anyClaims, anyContext, (claims, around) => {
        const tenures = derive(claims, around);
        const placed = tenures.flatMap((tenure) => tenure.claims);
        expect(placed.toSorted()).toEqual(claims.map(({ id }) => id).sort());
        expect(new Set(tenures.map(({ id }) => id)).size).toBe(tenures.length);
      }),
      runs,
    );
  });

  test("outright lies within certain, certain within possible, attested days within certain", () => {
    fc.assert(
      fc.property(anyClaims, anyContext, (claims, around) => {
        for (const tenure of derive(claims, around)) {
          const certainFrom = tenure.certainFrom ?? tenure.possibleTo;
          const certainTo = tenure.certainTo ?? tenure.possibleFrom;
          const days = [
            tenure.possibleFrom,
            certainFrom,
            tenure.outrightFrom ?? certainFrom,
            tenure.outrightTo ?? certainTo,
            certainTo,
            tenure.possibleTo,
          ];
          const inOrder = tenure.certainFrom === null ? days : days.toSorted();
          expect(inOrder).toEqual(days);
          expect(tenure.possibleFrom <= tenure.possibleTo).toBe(true);
          for (const day of tenure.attested) {
            expect(day >= certainFrom && day <= certainTo).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test("saying a claim again changes nothing", () => {
    fc.assert(
      fc.property(anyClaims, anyContext, (claims, around) => {
        expect(derive([...claims, ...claims.map((again) => ({ ...again }))], around)).toEqual(
          derive(claims, around),
        );
      }),
      runs,
    );
  });

  test("the same said by another source leaves the same tenures", () => {
    fc.assert(
      fc.property(anyClaims, anyContext, fc.nat(), (claims, around, at) => {
        const said = claims[at % claims.length];
        if (said === undefined) return;
        const spans = (given: TenureClaim[]) =>
          derive(given, around).map(({ id, certainFrom, certainTo, possibleFrom, possibleTo }) => ({
            id,
            certainFrom,
            certainTo,
            possibleFrom,
            possibleTo,
          }));
        expect(spans([...claims, { ...said, id: `${said.id}.again` }])).toEqual(spans(claims));
      }),
      runs,
    );
  });

  test("a day attested inside or at the edge of a tenure changes no id and no bound", () => {
    fc.assert(
      fc.property(anyClaims, anyContext, dayText, fc.nat(2), (claims, around, inside, edge) => {
        const before = derive(claims, around);
        const hit = before.find(
          ({ certainFrom, certainTo }) =>
            certainFrom !== null &&
            certainTo !== null &&
            (edge > 0 || (certainFrom <= inside && inside <= certainTo)),
        );
        if (hit === undefined) return;
        const day = [inside, hit.certainFrom, hit.certainTo][edge] ?? inside;
        fc.pre(belongsTo(hit, day, before) && isHeldOutright(hit, day, claims));
        const more = claim("HOLDS", day, { id: "claim:more", acting: hit.acting });
        const after = derive([...claims, more], around);
        const shape = ({
          id,
          certainFrom,
          certainTo,
          possibleFrom,
          possibleTo,
        }: (typeof before)[0]) => [id, certainFrom, certainTo, possibleFrom, possibleTo];
        expect(after.map(shape)).toEqual(before.map(shape));
        expect(after.find(({ id }) => id === hit.id)?.claims).toContain("claim:more");
      }),
      runs,
    );
  });
});

test("ENDS, REPLACED or FORMER between two attested days gives two tenures that share no day but its own", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(dayText, { minLength: 3, maxLength: 3 }),
      fc.constantFrom("ENDS", "REPLACED", "FORMER"),
      (days, says) => {
        const [first = "", against = "", last = ""] = days.toSorted();
        const tenures = derive([claim("HOLDS", first), claim(says, against), claim("HOLDS", last)]);
        expect(tenures).toMatchObject([
          { certainFrom: first, possibleTo: against },
          { certainFrom: last, certainTo: last, possibleFrom: against },
        ]);
        expect(tenures).toHaveLength(2);
      },
    ),
  );
});
