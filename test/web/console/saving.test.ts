import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { changedLines } from "../../../web/src/console/changed-lines.ts";
import { parametersToSave } from "../../../web/src/console/question-to-save.ts";
import { changesOf, type QuestionVersion } from "../../../web/src/console/question-versions.ts";
import type { SavedQuestion } from "../../../web/src/console/saved-questions.ts";

const text = fc.array(fc.constantFrom("MATCH (p)", "WHERE p.born", "RETURN p", ""), {
  maxLength: 12,
});

describe("compared lines", () => {
  test("are both texts, one without what was added and the other without what was removed", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = changedLines(before, after);
        const without = (left: string) => lines.filter(({ is }) => is !== left);
        expect(without("added").map(({ line }) => line)).toEqual(before);
        expect(without("removed").map(({ line }) => line)).toEqual(after);
        expect(lines.map(({ place }) => place)).toEqual([...lines.keys()]);
      }),
    );
  });

  test("are as few changes as can be, and none where nothing changed", () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, put, at) => {
        const after = before.toSpliced(at, 0, ...put);
        const changes = changedLines(before, after).filter(({ is }) => is !== "same");
        expect(changes.map(({ is }) => is)).toEqual(put.map(() => "added"));
      }),
    );
  });
});

const question: SavedQuestion = {
  name: "born-before",
  version: 1,
  title: { vi: "Ai sinh trước?", en: "Who was born before?" },
  parameters: [
    { name: "day", type: "DATE", title: { vi: "Ngày", en: "Day" }, default: "1950-01-01" },
  ],
  statement: "MATCH (p:Person)\nWHERE p.born < $day\nRETURN p\n",
  reviewer: "Trần Thị Bình",
};

test("a version tells what it changed: words, parameters and lines of the statement", () => {
  const first: QuestionVersion = { ...question, at: "2026-11-21T08:00:00.000Z", withdrawn: false };
  const second: QuestionVersion = {
    ...first,
    version: 2,
    title: { ...question.title, en: "Whose birth is before a day?" },
    statement: "MATCH (p:Person)\nWHERE p.born < $day\nRETURN p ORDER BY p.born",
  };
  const gone: QuestionVersion = { version: 3, reviewer: "", at: "", withdrawn: true };
  const told = (now: QuestionVersion, before?: QuestionVersion) =>
    changesOf(now, before).flatMap(({ is, line }) => (is === "same" ? [] : [`${is}: ${line}`]));
  expect(told(second, first)).toEqual([
    "removed: Who was born before?",
    "added: Whose birth is before a day?",
    "removed: RETURN p",
    "added: RETURN p ORDER BY p.born",
  ]);
  expect(told(first)).toEqual([
    "added: Ai sinh trước?",
    "added: Who was born before?",
    'added: $day DATE = "1950-01-01" · Ngày · Day',
    "added: MATCH (p:Person)",
    "added: WHERE p.born < $day",
    "added: RETURN p",
  ]);
  expect(told(first, gone)).toHaveLength(6);
});

describe("the parameters of a question that is kept", () => {
  const statement =
    "MATCH (p {id: $who}) WHERE p.born < $day AND p.name <> $not RETURN p LIMIT $most";
  const values = {
    who: "person:tran-thi-binh",
    day: "1960-02-03",
    not: "An",
    most: 5,
    other: null,
  };

  test("are those that the statement asks for, typed by their values", () => {
    const found = parametersToSave(statement, values, undefined);
    expect(found?.map(({ name, type, default: usual }) => [name, type, usual])).toEqual([
      ["who", "ID", "person:tran-thi-binh"],
      ["day", "DATE", "1960-02-03"],
      ["not", "TEXT", "An"],
      ["most", "INTEGER", 5],
    ]);
  });

  test("are called as the version before calls them", () => {
    const kept = parametersToSave("RETURN $day", { day: "1960-02-03" }, question);
    expect(kept).toEqual([{ ...question.parameters[0], default: "1960-02-03" }]);
  });

  test.each([{}, { day: null }, { day: 1.5 }, { day: ["1960-02-03"] }])(
    "need a text or a whole number each: %j will not do",
    (given) => {
      expect(parametersToSave("RETURN $day", given, question)).toBeNull();
    },
  );
});
