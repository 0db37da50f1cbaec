import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isNear, judge } from "../../../web/src/model/certainty.ts";
import { dayAt, dayNumber } from "../../../web/src/model/day.ts";
import { judgeRelation, standingOf } from "../../../web/src/model/standing.ts";
import { relation } from "./relations.ts";

const bounds = {
  certainFrom: "2018-06-11",
  certainTo: "2019-03-11",
  possibleFrom: "2016-02-04",
  possibleTo: "2021-04-08",
};

describe("a tenure on a day", () => {
  test.each([
    ["2016-02-03", { certainty: "OUT" }],
    ["2016-02-04", { certainty: "POSSIBLE", gapDays: 858 }],
    ["2018-06-10", { certainty: "POSSIBLE", gapDays: 1 }],
    ["2018-06-11", { certainty: "CERTAIN" }],
    ["2019-03-11", { certainty: "CERTAIN" }],
    ["2019-03-12", { certainty: "POSSIBLE", gapDays: 1 }],
    ["2021-04-08", { certainty: "POSSIBLE", gapDays: 759 }],
    ["2021-04-09", { certainty: "OUT" }],
  ])("on %s", (day, judgement) => {
    expect(judge(bounds, day)).toEqual(judgement);
  });

  test("an open bound excludes nothing", () => {
    const open = { ...bounds, possibleFrom: null, possibleTo: null };
    expect(judge(open, "1018-06-11")).toEqual({ certainty: "POSSIBLE", gapDays: 365_243 });
    expect(judge(open, "9999-12-31").certainty).toBe("POSSIBLE");
  });

  test("without a certain day there is no gap to measure", () => {
    const never = { ...bounds, certainFrom: null, certainTo: null };
    expect(judge(never, "2018-06-11")).toEqual({ certainty: "POSSIBLE", gapDays: null });
    expect(isNear(judge(never, "2018-06-11"))).toBe(false);
  });

  test("agrees with a walk over all days", () => {
    const [from, to] = [dayNumber("2015-01-01"), dayNumber("2023-01-01")];
    const sorted = fc
      .uniqueArray(fc.integer({ min: from, max: to }), { minLength: 4, maxLength: 4 })
      .map((numbers) => numbers.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        sorted,
        fc.integer({ min: from, max: to }),
        ([a = 0, b = 0, c = 0, d = 0], on) => {
          const between = (first: number, last: number) => on >= first && on <= last;
          const expected = between(b, c) ? "CERTAIN" : between(a, d) ? "POSSIBLE" : "OUT";
          const [possibleFrom, certainFrom, certainTo, possibleTo] = [a, b, c, d].map(dayAt);
          expect(
            judge(
              {
                certainFrom: certainFrom ?? null,
                certainTo: certainTo ?? null,
                possibleFrom: possibleFrom ?? null,
                possibleTo: possibleTo ?? null,
              },
              dayAt(on),
            ).certainty,
          ).toBe(expected);
        },
      ),
    );
  });
});

describe("how a relation is drawn", () => {
  const always = [{ since: null, until: null }];
  const held = relation({ certainFrom: "2018-06-11", certainTo: "2018-06-11" });
  const tookPart = relation({ type: "TOOK_PART" });

  test("a possible title is dashed for five years around the attested day, then faded", () => {
    expect(standingOf(held, always, "2018-06-11")).toBe("SOLID");
    expect(standingOf(held, always, "2023-06-11")).toBe("DASHED");
    expect(standingOf(held, always, "2023-06-12")).toBe("FADED");
    expect(standingOf(held, always, "2013-06-11")).toBe("DASHED");
    expect(standingOf(held, always, "2013-06-10")).toBe("FADED");
  });

  test("what happened is out before its day and stays true after it", () => {
    const ends = [...always, { since: "2018-06-11", until: null }];
    expect(standingOf(tookPart, ends, "2018-06-10")).toBe("FADED");
    expect(standingOf(tookPart, ends, "2018-06-11")).toBe("SOLID");
    expect(standingOf(tookPart, ends, "2024-01-01")).toBe("SOLID");
  });

  test("what happened on a day without a year is out on none", () => {
    expect(judgeRelation(tookPart, always, "1900-01-01")).toEqual({ certainty: "CERTAIN" });
  });

  test("nothing stands with a body after its end", () => {
    const ends = [...always, { since: "1946-01-01", until: "2018-06-10" }];
    expect(judgeRelation(held, ends, "2018-06-11")).toEqual({ certainty: "OUT" });
    expect(judgeRelation(held, ends, "2018-06-10")).toEqual({ certainty: "POSSIBLE", gapDays: 1 });
  });

  test("without a day asked about, a title with no certain day is dashed", () => {
    expect(standingOf(held, always, null)).toBe("SOLID");
    expect(standingOf(relation({}), always, null)).toBe("DASHED");
    expect(standingOf(tookPart, always, null)).toBe("SOLID");
  });
});
