import { expect, test } from "vitest";

import { layOut } from "../../../web/src/layout/lay-out.ts";
import { dayNumber } from "../../../web/src/model/day.ts";
import { timeAxisOf, yearsBetween } from "../../../web/src/model/time-axis.ts";

const node = (x: number, day?: string) => ({
  x,
  pinned: false,
  ...(day !== undefined && { day: dayNumber(day) }),
});
const kept = [node(0, "2018-01-01"), node(73, "2019-01-01"), node(500), node(146, "2020-01-01")];

test("a picture keeps to a line of time while all that happened stands at its day", () => {
  const last = dayNumber("2020-01-01");
  expect(timeAxisOf(kept)).toEqual({ x: 0, day: dayNumber("2018-01-01"), perDay: 0.2, last });
  expect(timeAxisOf([...kept, node(80, "2020-01-01")])).toBeNull();
  expect(timeAxisOf([...kept, { ...node(80, "2020-01-01"), pinned: true }])).not.toBeNull();
  expect(timeAxisOf(kept.slice(0, 2))).toBeNull();
  expect(timeAxisOf(kept.map((one) => ({ ...one, x: -one.x })))).toBeNull();
});

test("years of the picture stand at their first days, no closer than is asked", () => {
  const [day, last] = [dayNumber("2018-01-01"), dayNumber("2022-06-30")];
  const axis = { x: 0, day, perDay: 0.2, last };
  expect(yearsBetween(axis, { x1: -10, x2: 150 }, 10)).toEqual([
    { year: 2018, x: 0 },
    { year: 2019, x: 73 },
    { year: 2020, x: 146 },
  ]);
  expect(yearsBetween(axis, { x1: -900, x2: -100 }, 10)).toEqual([]);
  expect(yearsBetween(axis, { x1: -10, x2: 300 }, 100).map(({ year }) => year)).toEqual([
    2018, 2020, 2022,
  ]);
});

test("the layout by time makes a picture that keeps to a line of time", () => {
  const days = ["2018-06-11", "2019-03-11", null, "2023-01-06", null].map((day) =>
    day === null ? null : dayNumber(day),
  );
  const positions = layOut({
    layout: "time",
    ids: ["event:a", "event:b", "person:c", "event:d", "person:e"],
    kinds: ["Event", "Event", "Person", "Event", "Person"],
    links: [
      { from: 2, to: 0, isPart: false },
      { from: 2, to: 1, isPart: false },
    ],
    days,
    placed: [null, null, null, null, null],
    isTall: false,
    centre: null,
  });
  const xs = days.map((_, index) => positions[2 * index] ?? NaN);
  const nodes = days.map((day, index) => ({
    x: Math.round(xs[index] ?? NaN),
    pinned: false,
    ...(day !== null && { day }),
  }));
  expect(timeAxisOf(nodes)).not.toBeNull();
  // Who was at two of them stands between both; whom nothing dates, before the beginning.
  expect(xs[2]).toBeCloseTo(((xs[0] ?? NaN) + (xs[1] ?? NaN)) / 2, 2);
  expect(xs[4]).toBeLessThan(Math.min(...xs.slice(0, 4)));
});
