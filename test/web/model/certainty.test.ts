import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isNear, judge } from "../../../web/src/model/certainty.ts";
import { dayAt, dayNumber } from "../../../web/src/model/day.ts";
import { endsOf, judgeRelation, standingOf } from "../../../web/src/model/standing.ts";
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
  const person = { kind: "Person", since: null, until: null, over: null } as const;
  const body = { ...person, kind: "Body" } as const;
  const event = { ...person, kind: "Event" } as const;
  const always = [person, body];
  const held = relation({ certainFrom: "2018-06-11", certainTo: "2018-06-11" });
  const tookPart = relation({ type: "TOOK_PART" });

  test("a possible title is dashed for five years around the attested day, then faded", () => {
    expect(standingOf(held, always, "2018-06-11")).toBe("SOLID");
    expect(standingOf(held, always, "2023-06-11")).toBe("DASHED");
    expect(standingOf(held, always, "2023-06-12")).toBe("FADED");
    expect(standingOf(held, always, "2013-06-11")).toBe("DASHED");
    expect(standingOf(held, always, "2013-06-10")).toBe("FADED");
  });

  test("a title is judged by its own bounds, which its body has been reckoned into", () => {
    const ended = [person, { ...body, until: "2018-06-10" }];
    expect(judgeRelation(held, ended, "2018-06-11")).toEqual({ certainty: "CERTAIN" });
  });

  test("what happened is out before its day and stays true after it", () => {
    const ends = [person, { ...event, since: "2018-06-11", over: "2018-06-11" }];
    expect(standingOf(tookPart, ends, "2018-06-10")).toBe("FADED");
    expect(standingOf(tookPart, ends, "2018-06-11")).toBe("SOLID");
    expect(standingOf(tookPart, ends, "2024-01-01")).toBe("SOLID");
  });

  test("what happened some day of a month is possible until the month is over", () => {
    const ends = [person, { ...event, since: "2018-06-01", over: "2018-06-30" }];
    expect(standingOf(tookPart, ends, "2018-05-31")).toBe("FADED");
    expect(standingOf(tookPart, ends, "2018-06-29")).toBe("DASHED");
    expect(standingOf(tookPart, ends, "2018-06-30")).toBe("SOLID");
  });

  test("what happened on a day without a year is certain on none", () => {
    const possible = { certainty: "POSSIBLE", gapDays: null };
    expect(judgeRelation(tookPart, [person, event], "1900-01-01")).toEqual(possible);
    expect(standingOf(tookPart, [person, event], "1900-01-01")).toBe("DASHED");
  });

  test("what was done at an event is out before it, wherever the event is known", () => {
    const forBody = relation({
      type: "ON_BEHALF_OF",
      from: "person:tran-thi-binh",
      to: "body:b",
      through: "participation:2018-06-11.hoi-nghi.tran-thi-binh",
    });
    const held = { id: "event:2018-06-11.hoi-nghi", label: "Hội nghị", labelEn: null };
    const known = new Map([
      ["event:2018-06-11.hoi-nghi", { ...event, ...held, since: "2018-06-11", over: "2018-06-11" }],
    ]);
    expect(standingOf(forBody, endsOf(forBody, known), "2018-06-10")).toBe("FADED");
    expect(standingOf(forBody, endsOf(forBody, known), "2018-06-11")).toBe("SOLID");
    expect(endsOf(forBody, new Map())).toEqual([]);
  });

  test.each(["PART_OF", "SEATED_IN"])(
    "%s lasts within its bounds, certain between both",
    (type) => {
      const lasts = relation({ type, possibleFrom: "2018-06-11", possibleTo: "2021-04-08" });
      const on = (day: string) => judgeRelation(lasts, [body, body], day).certainty;
      expect(["2018-06-10", "2018-06-11", "2018-06-12"].map(on)).toEqual([
        "OUT",
        "POSSIBLE",
        "CERTAIN",
      ]);
      expect(["2021-04-07", "2021-04-08", "2021-04-09"].map(on)).toEqual([
        "CERTAIN",
        "POSSIBLE",
        "OUT",
      ]);
      expect(standingOf(relation({ type }), [body, body], "2021-04-09")).toBe("DASHED");
      expect(standingOf(relation({ type }), [body, body], null)).toBe("DASHED");
    },
  );

  test("a membership that may have begun or ended any day of a year is certain beyond that year", () => {
    const lasts = relation({
      type: "PART_OF",
      possibleFrom: "2016-01-01",
      possibleTo: "2020-12-31",
    });
    const on = (day: string) => judgeRelation(lasts, [body, body], day).certainty;
    expect(["2016-12-31", "2017-01-01", "2019-12-31", "2020-01-01"].map(on)).toEqual([
      "POSSIBLE",
      "CERTAIN",
      "CERTAIN",
      "POSSIBLE",
    ]);
  });

  test("a session of an event is no membership: it happened", () => {
    const ends = [event, event].map((one) => ({ ...one, since: "2018-06-11", over: "2018-06-11" }));
    expect(standingOf(relation({ type: "PART_OF" }), ends, "2020-01-01")).toBe("SOLID");
    expect(standingOf(relation({ type: "PART_OF" }), ends, null)).toBe("SOLID");
  });

  test("nothing but a title stands with a body after its end", () => {
    const ends = [event, { ...body, since: "1946-01-01", until: "2018-06-10" }];
    const hosted = relation({ type: "HOSTED" });
    expect(judgeRelation(hosted, ends, "2018-06-11")).toEqual({ certainty: "OUT" });
    expect(judgeRelation(hosted, ends, "2018-06-10").certainty).toBe("POSSIBLE");
  });

  test("without a day asked about, a title with no certain day is dashed", () => {
    expect(standingOf(held, always, null)).toBe("SOLID");
    expect(standingOf(relation({}), always, null)).toBe("DASHED");
    expect(standingOf(tookPart, always, null)).toBe("SOLID");
  });
});
