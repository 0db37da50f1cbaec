import { describe, expect, test } from "vitest";

import { readAddress, writeAddress } from "../../../web/src/model/address.ts";
import { firstDayOf, isDay, lastDayOf } from "../../../web/src/model/day.ts";
import { nameOf } from "../../../web/src/model/graph.ts";
import { shorten } from "../../../web/src/model/shorten.ts";
import { spanOf, yearMarks } from "../../../web/src/model/span.ts";
import { wholeGroups } from "../../../web/src/model/whole-groups.ts";
import { relation } from "./relations.ts";

test("groups come whole or not at all, the first as much of it as fits", () => {
  const groups = [["a", "b"], ["b", "c", "d"], ["a", "e"], ["f"]];
  expect(wholeGroups(groups, 3)).toEqual(["a", "b", "e"]);
  expect(wholeGroups(groups, 9)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(wholeGroups(groups, 1)).toEqual(["a"]);
});

describe("the address", () => {
  test("comes back as it was written", () => {
    for (const language of ["vi", "en", null] as const) {
      for (const asOf of ["2018-06-11", null]) {
        for (const selected of [["person:to-lam"], ["body:a&b~person:c d", "event:e"], []]) {
          for (const view of ["pVjb_-9", null]) {
            const address = { language, asOf, selected, view };
            expect(readAddress(writeAddress(address))).toEqual(address);
          }
        }
      }
    }
  });

  test("is easy to read", () => {
    const address = {
      language: "vi",
      asOf: null,
      selected: ["person:to-lam"],
      view: null,
    } as const;
    expect(writeAddress(address)).toBe("#lang=vi&node=person:to-lam");
  });

  test.each(["", "#", "#lang=fr&asOf=2018-06-31", "#asOf=yesterday", "#%%%&lang"])(
    "takes nothing from %j",
    (fragment) => {
      expect(readAddress(fragment)).toEqual({
        language: null,
        asOf: null,
        selected: [],
        view: null,
      });
    },
  );
});

test.each([
  ["2018-06-11", true],
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["2018-6-11", false],
  ["2018-13-01", false],
  ["XXXX-11-04", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ["2018-06-11", "2018-06-11", "2018-06-11"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2018", "2018-01-01", "2018-12-31"],
  ["2016/2021", "2016-01-01", "2021-12-31"],
  ["2016-02-04/2021-04", "2016-02-04", "2021-04-30"],
  ["2018?", "2018-01-01", "2018-12-31"],
  ["../2021", null, "2021-12-31"],
  ["XXXX-11-04", null, null],
])("%s can mean the days from %s to %s", (edtf, first, last) => {
  expect([firstDayOf(edtf), lastDayOf(edtf)]).toEqual([first, last]);
});

test.each([
  ["vi", "Bộ Nội vụ"],
  ["en", "Ministry of Home Affairs"],
] as const)("in %s a body is called %s", (language, name) => {
  expect(nameOf({ label: "Bộ Nội vụ", labelEn: "Ministry of Home Affairs" }, language)).toBe(name);
  expect(nameOf({ label: "Trần Thị Bình", labelEn: null }, language)).toBe("Trần Thị Bình");
});

describe("a shortened text", () => {
  test("is cut between words", () => {
    expect(shorten("Hội nghị sơ kết, đánh giá", 18)).toBe("Hội nghị sơ kết…");
  });
  test("is left alone when it fits", () => {
    expect(shorten("Hội nghị", 8)).toBe("Hội nghị");
  });
  test("is cut within a word that is all there is", () => {
    expect(shorten("Abcdefgh", 3)).toBe("Abc…");
  });
});

describe("the years of the data", () => {
  test("reach from the first certain day's year to the last's", () => {
    const relations = [
      relation({ certainFrom: "2018-06-11", certainTo: "2019-03-11", possibleTo: "2030-01-01" }),
      relation({ certainFrom: "2016-02-04", certainTo: "2016-02-04" }),
      relation({}),
    ];
    expect(spanOf(relations)).toEqual({ from: "2016-01-01", to: "2019-12-31" });
    expect(spanOf([relation({})])).toBeNull();
  });

  test("are marked from end to end, with a number on every so many", () => {
    expect(yearMarks({ from: "2018-01-01", to: "2019-12-31" })).toEqual([
      { year: 2018, at: 0, labelled: true },
      { year: 2019, at: 365 / 729, labelled: true },
    ]);
    const labels = yearMarks({ from: "1945-01-01", to: "2024-12-31" }).filter(
      (one) => one.labelled,
    );
    expect(labels.map(({ year }) => year)).toEqual([
      1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });
});
