import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parsePartialDate } from "../../../server/src/time/index.ts";

const plain = { uncertain: false, approximate: false };

describe("a partial date keeps the precision of the print", () => {
  test.each([
    ["2018-06-11", "2018-06-11", "2018-06-11", "DAY"],
    ["2018-06", "2018-06-01", "2018-06-30", "MONTH"],
    ["2018", "2018-01-01", "2018-12-31", "YEAR"],
    ["2020-02", "2020-02-01", "2020-02-29", "MONTH"],
    ["1900-02", "1900-02-01", "1900-02-28", "MONTH"],
    ["2000-02-29", "2000-02-29", "2000-02-29", "DAY"],
    ["0001", "0001-01-01", "0001-12-31", "YEAR"],
    ["0099-12-31", "0099-12-31", "0099-12-31", "DAY"],
    ["9999-12-31", "9999-12-31", "9999-12-31", "DAY"],
  ])("%s runs from %s to %s", (edtf, min, max, precision) => {
    expect(parsePartialDate(edtf)).toEqual({ edtf, min, max, precision, ...plain });
  });

  test("marks of doubt are kept, at any precision", () => {
    expect(parsePartialDate("2016?")).toEqual({
      edtf: "2016?",
      min: "2016-01-01",
      max: "2016-12-31",
      precision: "YEAR",
      uncertain: true,
      approximate: false,
    });
    expect(parsePartialDate("2016-05-03~")).toEqual({
      edtf: "2016-05-03~",
      min: "2016-05-03",
      max: "2016-05-03",
      precision: "DAY",
      uncertain: false,
      approximate: true,
    });
  });

  test.each(["XXXX-11-04", "XXXX-02-29"])("%s has no year, so no bounds", (edtf) => {
    expect(parsePartialDate(edtf)).toEqual({
      edtf,
      min: null,
      max: null,
      precision: "UNKNOWN_YEAR",
      ...plain,
    });
  });
});

describe("an interval keeps both of its ends", () => {
  test("of any precision", () => {
    expect(parsePartialDate("2016-05-03/2021~")).toEqual({
      edtf: "2016-05-03/2021~",
      min: "2016-05-03",
      max: "2021-12-31",
      precision: "INTERVAL",
      from: parsePartialDate("2016-05-03"),
      to: parsePartialDate("2021~"),
    });
  });

  test("open at one side", () => {
    expect(parsePartialDate("2016-05/..")).toMatchObject({
      min: "2016-05-01",
      max: null,
      to: null,
    });
    expect(parsePartialDate("../2021")).toMatchObject({ min: null, max: "2021-12-31", from: null });
  });

  test.each(["2016/2016", "2016-06-11/2016-06", "2016-07/2016"])("%s is possible", (edtf) => {
    expect(parsePartialDate(edtf)).toMatchObject({ precision: "INTERVAL", edtf });
  });
});

describe("what is no date is refused with what was expected", () => {
  test.each([
    "",
    " 2018",
    "2018 ",
    "11/6/2018",
    "2018-6-11",
    "2018-00",
    "2018-13",
    "2018-21",
    "2018-06-00",
    "2018-06-31",
    "2019-02-29",
    "1900-02-29",
    "0000",
    "0000-05-01",
    "-0001",
    "10000",
    "Y12000",
    "201X",
    "2018-XX",
    "2018-06-XX",
    "XXXX",
    "XXXX-11",
    "XXXX-02-30",
    "XXXX-13-01",
    "XXXX-11-04?",
    "2016%",
    "2016-?05",
    "2018-06-11T10:00:00",
    "[2016,2017]",
    "2016/",
    "/2016",
    "../..",
    "2016/2017/2018",
    "2016-02-30/2017",
    "present",
  ])("%j", (text) => {
    expect(() => parsePartialDate(text)).toThrow(
      `"${text}" is not a date: expected a date such as 2018-06-11, 2018-06, 2018, 2016?, 2016~, ` +
        "2016/2021, 2016/.., ../2021 or XXXX-11-04",
    );
  });

  test("an interval that runs backwards, or lacks a year, says so", () => {
    expect(() => parsePartialDate("2021/2016")).toThrow(
      '"2021/2016" is not a date: the interval ends before it begins',
    );
    expect(() => parsePartialDate("2021/XXXX-11-04")).toThrow(
      '"2021/XXXX-11-04" is not a date: both ends of an interval need a year',
    );
  });
});

test("every day of the calendar is its own first and last day, and lies in its month and year", () => {
  const days = fc.date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10);
      const [day, month, year] = [text, text.slice(0, 7), text.slice(0, 4)].map(parsePartialDate);
      expect(day).toMatchObject({ min: text, max: text });
      for (const wider of [month, year]) {
        expect((wider?.min ?? "") <= text && text <= (wider?.max ?? "")).toBe(true);
      }
    }),
  );
});
