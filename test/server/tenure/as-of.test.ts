import { expect, test } from "vitest";

import { certaintyOn } from "../../../server/src/tenure/index.ts";
import { claim, derive, tenure } from "./support.ts";

const ends = { code: "ENDS", claims: ["claim:ends.2020-05-01"], by: null } as const;
const known = tenure({
  certainFrom: "2016-05-01",
  certainTo: "2018-05-01",
  outrightFrom: "2016-05-01",
  outrightTo: "2017-05-01",
  possibleFrom: "2016-01-01",
  possibleTo: "2020-05-01",
  endReason: ends,
});

test.each([
  ["2015-12-31", { certainty: "OUT", gapDays: null, reason: null, inferredOnly: false }],
  ["2016-01-01", { certainty: "POSSIBLE", gapDays: 121, reason: null, inferredOnly: false }],
  ["2016-05-01", { certainty: "CERTAIN", gapDays: null, reason: null, inferredOnly: false }],
  ["2017-05-02", { certainty: "CERTAIN", gapDays: null, reason: null, inferredOnly: true }],
  ["2018-05-02", { certainty: "POSSIBLE", gapDays: 1, reason: null, inferredOnly: false }],
  ["2020-05-01", { certainty: "POSSIBLE", gapDays: 731, reason: null, inferredOnly: false }],
  ["2020-05-02", { certainty: "OUT", gapDays: null, reason: ends, inferredOnly: false }],
])("on %s", (day, expected) => {
  expect(certaintyOn(known, day)).toEqual(expected);
});

test("a single seat taken for certain leaves no possible day, but every certain one", () => {
  const taken = { singleSeatTakenBy: "person:nguyen-van-an" };
  expect(certaintyOn(known, "2019-01-01", taken)).toEqual({
    certainty: "OUT",
    gapDays: null,
    reason: { code: "OTHER_HOLDER", claims: [], by: "person:nguyen-van-an" },
    inferredOnly: false,
  });
  expect(certaintyOn(known, "2018-05-01", taken).certainty).toBe("CERTAIN");
  expect(certaintyOn({ ...known, acting: true }, "2019-01-01", taken).certainty).toBe("POSSIBLE");
});

test("where no day is attested, the gap is not known", () => {
  const [former] = derive([claim("FORMER", "2022-06-07")]);
  expect(former && certaintyOn(former, "2020-01-01")).toEqual({
    certainty: "POSSIBLE",
    gapDays: null,
    reason: null,
    inferredOnly: false,
  });
});
