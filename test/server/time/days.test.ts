import { expect, test } from "vitest";

import {
  OPEN_FUTURE,
  OPEN_PAST,
  dayAfter,
  dayBefore,
  daysBetween,
} from "../../../server/src/time/index.ts";

test.each([
  ["2018-06-11", "2018-06-12"],
  ["2018-12-31", "2019-01-01"],
  ["2020-02-28", "2020-02-29"],
  ["2019-02-28", "2019-03-01"],
  ["0001-12-31", "0002-01-01"],
])("after %s comes %s", (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test("an open bound stays open", () => {
  expect(dayBefore(OPEN_PAST)).toBe(OPEN_PAST);
  expect(dayAfter(OPEN_FUTURE)).toBe(OPEN_FUTURE);
});

test("days are counted over leap days and summer time, forwards and backwards", () => {
  expect(daysBetween("2019-03-11", "2019-03-11")).toBe(0);
  expect(daysBetween("2020-02-28", "2020-03-01")).toBe(2);
  expect(daysBetween("2018-06-11", "2021-04-08")).toBe(1032);
  expect(daysBetween("2021-04-08", "2018-06-11")).toBe(-1032);
});
