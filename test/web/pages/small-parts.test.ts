import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readRoute, routeTo, writeRoute } from "../../../web/src/model/route.ts";
import { crossAttendance } from "../../../web/src/pages/attendance-matrix.ts";
import { pieces } from "../../../web/src/pages/pieces.ts";
import { refsOf } from "../../../web/src/pages/refs.ts";

describe("the route", () => {
  test("comes back as it was written, whatever is asked", () => {
    const word = fc.string({ minLength: 1, maxLength: 40 });
    const route = fc.record({
      page: word,
      of: fc.array(word, { maxLength: 20 }),
      text: fc.string({ maxLength: 100 }),
      only: fc.array(word, { maxLength: 20 }),
      steps: fc.option(fc.integer({ min: 1, max: 6 })),
      statement: fc.string({ maxLength: 200 }),
      given: fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ maxLength: 100 }), {
        maxKeys: 20,
      }),
    });
    fc.assert(
      fc.property(route, (asked) => {
        expect(readRoute(`#lang=vi${writeRoute(asked)}`)).toEqual(asked);
      }),
    );
  });

  test("is easy to read, and absent for the picture", () => {
    expect(writeRoute(routeTo("paths", { of: ["person:a", "body:b"], steps: 3 }))).toBe(
      "&page=paths&of=person:a&of=body:b&steps=3",
    );
    const asked = { given: { person: "person:a", atLeast: "2" } };
    expect(writeRoute(routeTo("question:people-at-events-with", asked))).toBe(
      "&page=question:people-at-events-with&$person=person:a&$atLeast=2",
    );
    expect(writeRoute(null)).toBe("");
    expect(readRoute("#lang=vi&node=person:a")).toBeNull();
  });

  test.each(["7", "0", "-1", "2.5", "many", ""])("takes no steps from %j", (steps) => {
    expect(readRoute(`#page=paths&steps=${steps}`)).toEqual(routeTo("paths"));
  });
});

describe("a statement in a link", () => {
  test("is taken whole or not at all", () => {
    const statement = (length: number) =>
      readRoute(`#page=console&statement=${"a".repeat(length)}`);
    expect(statement(8000)?.statement).toHaveLength(8000);
    expect(statement(8001)?.statement).toBe("");
  });
});

describe("people by events", () => {
  const first = { id: "event:1", name: "Hội nghị", date: "2018-06-11" };
  const later = { id: "event:2", name: "Lễ ký kết", date: "2019" };
  const undated = { id: "event:3", name: "Buổi làm việc", date: "XXXX-11-04" };
  const people = [
    {
      id: "person:a",
      name: "Trần Thị Bình",
      attended: [
        { event: first, roles: ["CHAIR"] },
        { event: undated, roles: ["ATTEND"] },
        { event: first, roles: ["SPEAK", "CHAIR"] },
      ],
    },
    {
      id: "person:b",
      name: "Nguyễn Văn An",
      attended: [
        { event: later, roles: ["SIGN"] },
        { event: first, roles: ["ATTEND"] },
      ],
    },
  ];

  test("the latest comes first and what has no year last; each role stands once", () => {
    expect(crossAttendance(people, 1)).toEqual({
      events: [later, first, undated],
      rows: [
        {
          id: "person:a",
          name: "Trần Thị Bình",
          cells: [undefined, ["CHAIR", "SPEAK"], ["ATTEND"]],
        },
        { id: "person:b", name: "Nguyễn Văn An", cells: [["SIGN"], ["ATTEND"], undefined] },
      ],
    });
  });

  test("an event that one attended twice is not one of two persons", () => {
    expect(crossAttendance(people, 2).events).toEqual([first]);
  });
});

describe("a text with places brought out", () => {
  test("is whole, in pieces", () => {
    expect(
      pieces("Trưởng ban Dân vận", [
        [0, 6],
        [7, 10],
      ]),
    ).toEqual([
      { start: 0, part: "Trưởng", isBroughtOut: true },
      { start: 6, part: " ", isBroughtOut: false },
      { start: 7, part: "ban", isBroughtOut: true },
      { start: 10, part: " Dân vận", isBroughtOut: false },
    ]);
  });

  test("loses and doubles nothing, wherever the places are", () => {
    const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), places, (text, at) => {
        expect(
          pieces(text, at)
            .map(({ part }) => part)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("references number the sources of the page, with each paragraph once", () => {
  const claim = (id: string, paragraph: number | null) => ({
    locator: { paragraph },
    source: { id },
  });
  const claims = [claim("b", 11), claim("b", 3), claim("b", 11), claim("c", null), claim("x", 1)];
  expect(refsOf(claims, [{ id: "a" }, { id: "b" }, { id: "c" }])).toEqual([
    { number: 2, paragraphs: [3, 11] },
    { number: 3, paragraphs: [] },
  ]);
});
