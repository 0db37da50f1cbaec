import { expect, test } from "vitest";

import { extentOf, joinedCareers, restsAfter } from "../../../web/src/api/joined-careers.ts";

const binh = "person:tran-thi-binh";
const an = "person:nguyen-van-an";

const event = (number: number) => ({
  roles: [],
  event: { id: `event:${number}`, name: `Hội nghị ${number}`, nameEn: null, date: null },
});

/** A page of events that goes on after a cursor, or ends. */
const eventsOf = (numbers: readonly number[], totalCount: number, after: string | null = null) => ({
  totalCount,
  pageInfo: { hasNextPage: after !== null, endCursor: after },
  nodes: numbers.map(event),
});

const noTitles = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const first = {
  people: [
    {
      id: binh,
      name: "Trần Thị Bình",
      tenures: noTitles,
      participations: eventsOf([1, 2], 4, "b"),
    },
    { id: an, name: "Nguyễn Văn An", tenures: noTitles, participations: eventsOf([3], 1) },
  ],
  more: [],
};
const second = { people: [], more: [{ id: binh, participations: eventsOf([4], 4, "d") }] };
const third = { people: [], more: [{ id: binh, participations: eventsOf([5], 4) }] };

test("each list of each career goes on where its last page ended", () => {
  expect(restsAfter(first)).toEqual([{ id: binh, list: "participations", after: "b" }]);
  expect(restsAfter(second)).toEqual([{ id: binh, list: "participations", after: "d" }]);
  expect(restsAfter(third)).toBeUndefined();
});

test("careers keep their order and gather what came of them later", () => {
  const careers = joinedCareers([first, second, third]);
  expect(
    careers.map(({ name, participations }) => [
      name,
      participations.nodes.map((one) => one.event.id),
    ]),
  ).toEqual([
    ["Trần Thị Bình", ["event:1", "event:2", "event:4", "event:5"]],
    ["Nguyễn Văn An", ["event:3"]],
  ]);
  expect(extentOf(careers)).toEqual({ shown: 5, total: 5 });
  expect(extentOf(joinedCareers([first]), ["participations"])).toEqual({ shown: 3, total: 5 });
});
