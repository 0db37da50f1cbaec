import { describe, expect, test } from "vitest";

import { formatDay, formatPartialDate, withDays } from "../../../web/src/i18n/dates.ts";
import { intlFor } from "../../../web/src/i18n/intl.ts";
import { gapWords, tenureWords } from "../../../web/src/i18n/tenure-words.ts";

const english = await intlFor("en");
const vietnamese = await intlFor("vi");

test.each([
  ["2018-06-11", "11 June 2018", "11/6/2018"],
  ["2018-06", "June 2018", "tháng 6 năm 2018"],
  ["2018", "2018", "2018"],
  ["2016/2021", "2016 – 2021", "2016 – 2021"],
  ["2016-02-04/..", "4 February 2016 – …", "4/2/2016 – …"],
  ["2016?", "2016 (not certain)", "2016 (chưa chắc)"],
  ["2016~", "about 2016", "khoảng 2016"],
  ["XXXX-11-04", "4 November, year not in print", "4 tháng 11, nguồn không in năm"],
  ["XXXX-02-29", "29 February, year not in print", "29 tháng 2, nguồn không in năm"],
  ["19XX", "19XX", "19XX"],
])("the date %s reads as exact as it was printed", (edtf, inEnglish, inVietnamese) => {
  expect(formatPartialDate(english, edtf)).toBe(inEnglish);
  expect(formatPartialDate(vietnamese, edtf)).toBe(inVietnamese);
});

test("a sentence of the server is given the reader's days", () => {
  expect(withDays(english, "No attestation from 2018-06-11 to 2019-03-11")).toBe(
    "No attestation from 11 June 2018 to 11 March 2019",
  );
  expect(withDays(vietnamese, "từ 2018-06-11 đến 2019-13-99")).toBe("từ 11/6/2018 đến 2019-13-99");
});

test("a day never slips over a time zone", () => {
  expect(formatDay(english, "2024-01-01")).toBe("1 January 2024");
});

describe("a tenure in words", () => {
  const none = {
    certainFrom: null,
    certainTo: null,
    possibleFrom: null,
    possibleTo: null,
    start: null,
    end: null,
  };
  const oneDay = { ...none, certainFrom: "2018-06-11", certainTo: "2018-06-11" };
  const twoDays = { ...oneDay, certainTo: "2019-03-11" };

  test.each([
    ["one day", oneDay, ["held on 11 June 2018"]],
    ["two days and an open end", twoDays, ["first seen 11 June 2018", "last seen 11 March 2019"]],
    [
      "two days, bounded from outside",
      { ...twoDays, possibleFrom: "2016-02-04", possibleTo: "2024-01-10" },
      [
        "held from 11 June 2018 to 11 March 2019",
        "not before 4 February 2016",
        "left by 10 January 2024",
      ],
    ],
    [
      "certain up to its last possible day",
      { ...twoDays, possibleTo: "2019-03-11" },
      ["held from 11 June 2018 to 11 March 2019"],
    ],
    [
      "a start and an end that a source gives",
      { ...twoDays, start: "2018-06", end: "2019-03-12", possibleTo: "2019-03-12" },
      ["began June 2018", "ended 12 March 2019"],
    ],
    [
      "a start alone",
      { ...twoDays, start: "2018-06-11", possibleTo: "2024-01-10" },
      ["began 11 June 2018", "last seen 11 March 2019", "left by 10 January 2024"],
    ],
    [
      "a start that is all that is known",
      { ...oneDay, start: "2018-06-11" },
      ["began 11 June 2018"],
    ],
    [
      "an end alone",
      { ...twoDays, end: "2019-03-12", possibleFrom: "2016-02-04", possibleTo: "2019-03-12" },
      ["first seen 11 June 2018", "not before 4 February 2016", "ended 12 March 2019"],
    ],
    [
      "no certain day",
      { ...none, possibleTo: "2024-01-10" },
      ["no single day is certain", "left by 10 January 2024"],
    ],
  ])("%s", (_, tenure, words) => {
    expect(tenureWords(english, tenure)).toEqual(words);
  });

  test("in Vietnamese", () => {
    expect(tenureWords(vietnamese, { ...twoDays, possibleFrom: "2016-02-04" })).toEqual([
      "nguồn sớm nhất: 11/6/2018",
      "nguồn gần nhất: 11/3/2019",
      "không trước 4/2/2016",
    ]);
  });
});

test.each([
  [0, "0 days from the nearest attested day"],
  [1, "1 day from the nearest attested day"],
  [364, "364 days from the nearest attested day"],
  [366, "1 year from the nearest attested day"],
  [1826, "4 years from the nearest attested day"],
  [null, "no single day is attested"],
])("a gap of %s days", (gapDays, words) => {
  expect(gapWords(english, { certainty: "POSSIBLE", gapDays })).toBe(words);
});
