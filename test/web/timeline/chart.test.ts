import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { barOf } from "../../../web/src/timeline/bar.ts";
import { chartOf, type ChartTenure } from "../../../web/src/timeline/chart.ts";
import { lanesOf } from "../../../web/src/timeline/lanes.ts";
import { timeScale } from "../../../web/src/timeline/scale.ts";

const NONE = { certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: null };

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Bounds as the server derives them: what is certain lies within what is possible. */
const bounds = fc
  .tuple(day, day, day, day, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([a, b, c, d, isCertain, isOpenBefore, isOpenAfter]) => {
    const [first = a, second = b, third = c, fourth = d] = [a, b, c, d].sort();
    return {
      certainFrom: isCertain ? second : null,
      certainTo: isCertain ? third : null,
      possibleFrom: isOpenBefore ? null : first,
      possibleTo: isOpenAfter ? null : fourth,
    };
  });

function tenure(id: string, of: Partial<ChartTenure>): ChartTenure {
  return {
    ...NONE,
    id,
    acting: false,
    disputed: false,
    start: null,
    end: null,
    startReason: null,
    ...of,
  };
}

describe("a bar", () => {
  test("of one attested day fades to five years on either side, and never reaches today by itself", () => {
    expect(barOf({ ...NONE, certainFrom: "2018-06-11", certainTo: "2018-06-11" })).toEqual({
      certain: { from: "2018-06-11", to: "2018-06-11" },
      possible: { from: "2013-06-11", to: "2023-06-11", fadesBefore: true, fadesAfter: true },
    });
  });

  test("ends where a source ends it, within five years", () => {
    const known = {
      certainFrom: "2016-02-04",
      certainTo: "2021-04-08",
      possibleFrom: "2016-02-04",
      possibleTo: "2021-04-08",
    };
    expect(barOf(known)?.possible).toEqual({
      from: "2016-02-04",
      to: "2021-04-08",
      fadesBefore: false,
      fadesAfter: false,
    });
    expect(barOf({ ...known, possibleTo: "2040-01-01" })?.possible).toMatchObject({
      to: "2026-04-08",
      fadesAfter: true,
    });
  });

  test("without a certain day has no filled part: between two bounds it is whole, before one it fades", () => {
    expect(barOf({ ...NONE, possibleFrom: "2001-01-01", possibleTo: "2011-12-31" })).toEqual({
      certain: null,
      possible: { from: "2001-01-01", to: "2011-12-31", fadesBefore: false, fadesAfter: false },
    });
    expect(barOf({ ...NONE, possibleTo: "2016-02-04" })).toEqual({
      certain: null,
      possible: { from: "2011-02-04", to: "2016-02-04", fadesBefore: true, fadesAfter: false },
    });
  });

  test("is not drawn when no day is known at all", () => {
    expect(barOf(NONE)).toBeNull();
  });

  test("holds its certain days, and stays within what is possible", () => {
    fc.assert(
      fc.property(bounds, (known) => {
        const bar = barOf(known);
        if (bar === null) return;
        const { certain, possible } = bar;
        expect(possible.from <= possible.to).toBe(true);
        if (certain) expect(possible.from <= certain.from && certain.to <= possible.to).toBe(true);
        if (known.possibleFrom) expect(possible.from >= known.possibleFrom).toBe(true);
        if (known.possibleTo) expect(possible.to <= known.possibleTo).toBe(true);
      }),
    );
  });
});

describe("the scale", () => {
  test("runs over whole years and writes at most ten of them, none at its very end", () => {
    const scale = timeScale(["2016-02-04", "2018-06-11"]);
    expect(scale?.at("2016-01-01")).toBe(0);
    expect(scale?.at("2019-01-01")).toBe(100);
    expect(scale?.ticks.map(({ label }) => label)).toEqual(["2016", "2017", "2018"]);
    const century = timeScale(["1925-05-01", "2024-05-01"]);
    expect(century?.ticks.map(({ label }) => label)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(1930 + 10 * index)),
    );
  });

  test("needs a day", () => {
    expect(timeScale([])).toBeNull();
  });

  test("keeps the order of days", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2 }), (days) => {
        const scale = timeScale(days);
        const places = days.toSorted().map((one) => scale?.at(one) ?? Number.NaN);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
      }),
    );
  });
});

test("lanes hold every bar once, and no two that cover each other", () => {
  fc.assert(
    fc.property(fc.array(bounds), (all) => {
      const drawn = all.flatMap((known) => {
        const bar = barOf(known);
        return bar ? [{ bar }] : [];
      });
      const lanes = lanesOf(drawn);
      expect(new Set(lanes.flat())).toEqual(new Set(drawn));
      expect(lanes.flat()).toHaveLength(drawn.length);
      for (const lane of lanes) {
        const covered = lane.slice(1).filter(({ bar }, index) => {
          const before = lane[index]?.bar.possible.to ?? "";
          return bar.possible.from <= before;
        });
        expect(covered).toEqual([]);
      }
    }),
  );
});

test("a chart puts ranks last, rows by their first certain day, and events by their first possible one", () => {
  const chart = chartOf([
    {
      id: "person:a",
      name: "Trần Thị Bình",
      nameEn: null,
      marks: [
        { id: "event:1", name: "Hội nghị", date: "2018-06" },
        { id: "event:2", name: "Lễ ký kết", date: "XXXX-11-04" },
        { id: "event:3", name: "Buổi làm việc", date: null },
      ],
      rows: [
        {
          id: "post:rank",
          name: "Đại tá",
          nameEn: null,
          isRank: true,
          tenures: [tenure("t1", { certainFrom: "2001-01-01", certainTo: "2001-01-01" })],
        },
        {
          id: "post:late",
          name: "Trưởng ban",
          nameEn: null,
          tenures: [tenure("t2", { certainFrom: "2016-01-01", certainTo: "2018-01-01" })],
        },
        {
          id: "post:early",
          name: "Phó Trưởng ban",
          nameEn: null,
          tenures: [tenure("t3", { certainFrom: "2011-01-01", certainTo: "2015-01-01" })],
        },
      ],
    },
  ]);
  const [group] = chart?.groups ?? [];
  expect(group?.rows.map(({ id }) => id)).toEqual(["post:early", "post:late", "post:rank"]);
  expect(group?.marks).toEqual([
    { id: "event:1", name: "Hội nghị", date: "2018-06", at: chart?.scale.at("2018-06-01") },
  ]);
});

test("there is no chart of what no day is known of", () => {
  const row = { id: "post:a", name: "Ủy viên", nameEn: null, tenures: [tenure("t", {})] };
  expect(chartOf([{ id: "person:a", name: "", nameEn: null, rows: [row], marks: [] }])).toBeNull();
});
