import { expect, test } from "vitest";

import { day, partialDate } from "../../../server/src/time/index.ts";

const issues = (read: { error?: { issues: { message: string }[] } | undefined }) =>
  read.error?.issues.map(({ message }) => message);

test("a partial date passes as its text", () => {
  expect(partialDate.parse("2016/2021-04-08")).toBe("2016/2021-04-08");
});

test("a wrong date is one issue that says what was expected", () => {
  expect(issues(partialDate.safeParse("2019-02-29"))).toEqual([
    '"2019-02-29" is not a date: expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, ' +
      "2016/2021, 2016/.., ../2021 or XXXX-11-04",
  ]);
  expect(issues(partialDate.safeParse(2019))).toEqual([
    "expected a date as text, such as 2018-06-11",
  ]);
});

test("a day is a full day of the calendar", () => {
  expect(day.parse("2020-02-29")).toBe("2020-02-29");
  for (const text of [
    "2019-02-29",
    "2019-02",
    "XXXX-11-04",
    "2019-01-01/2019-01-02",
    "0000-01-01",
  ]) {
    expect(issues(day.safeParse(text))).toEqual([
      `"${text}" is not a day: expected one such as 2018-06-11`,
    ]);
  }
});
