import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readQuestionFiles } from "../../../server/src/desk/questions.ts";
import { consoleRoute, takeOver, useDraft } from "../../../web/src/console/draft.ts";
import {
  fromLink,
  namesAsked,
  readParameters,
  toLink,
  writeParameters,
} from "../../../web/src/console/parameters.ts";
import { readPast, remember } from "../../../web/src/console/past.ts";
import {
  givenOf,
  groupsOf,
  kindAsked,
  modelOf,
  parametersOf,
  type SavedQuestion,
} from "../../../web/src/console/saved-questions.ts";

const parameters = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.jsonValue(), {
  noNullPrototype: true,
});

describe("parameters", () => {
  test("come back from a link and from the box as they were", () => {
    fc.assert(
      fc.property(parameters, (asked) => {
        const plain: unknown = JSON.parse(JSON.stringify(asked));
        expect(fromLink(toLink(asked))).toEqual(plain);
        expect(readParameters(writeParameters(asked))).toEqual(plain);
      }),
    );
  });

  test("of a link written by hand are texts where they are no JSON", () => {
    expect(fromLink({ person: "person:tran-thi-binh", atLeast: "2", at: "2018-06-11" })).toEqual({
      person: "person:tran-thi-binh",
      atLeast: 2,
      at: "2018-06-11",
    });
  });

  test.each(["[]", "1", '"a"', "null", "{", "{a: 1}"])("are not %s", (text) => {
    expect(readParameters(text)).toBeNull();
  });

  test("may be none at all", () => {
    expect(readParameters(" \n")).toEqual({});
    expect(writeParameters({})).toBe("");
  });

  test("are asked for by name, each once", () => {
    expect(namesAsked("MATCH (p {id: $id}) WHERE p.born > $từ AND $id <> ''")).toEqual([
      "id",
      "từ",
    ]);
  });
});

describe("what was asked before", () => {
  const one = (statement: string) => ({ statement, parameters: "" });

  test("has the latest first and each once, and no more than fifty", () => {
    const past = Array.from({ length: 60 }, (_, index) => one(`RETURN ${index}`)).reduce(
      remember,
      [] as ReturnType<typeof readPast>,
    );
    expect(past).toHaveLength(50);
    expect(past.slice(0, 2)).toEqual([one("RETURN 59"), one("RETURN 58")]);
    expect(remember(past, one("RETURN 58")).slice(0, 2)).toEqual([
      one("RETURN 58"),
      one("RETURN 59"),
    ]);
  });

  test("is another statement with other parameters", () => {
    const past = [one("RETURN $a")];
    const other = { statement: "RETURN $a", parameters: '{"a": 1}' };
    expect(remember(past, other)).toEqual([other, ...past]);
  });

  test.each([null, "", "{", "{}", '[{"statement": 1}]'])("is nothing when %j is kept", (text) => {
    expect(readPast(text)).toEqual([]);
  });
});

describe("a link to the console", () => {
  test("puts its statement there, once: what is then changed stays", () => {
    const route = consoleRoute("RETURN $a", { a: 1 });
    expect(takeOver(route)).toBe(true);
    expect(useDraft.getState()).toMatchObject({
      statement: "RETURN $a",
      parameters: '{\n  "a": 1\n}',
    });
    useDraft.setState({ statement: "RETURN $a + 1" });
    expect(takeOver(route)).toBe(false);
    expect(useDraft.getState().statement).toBe("RETURN $a + 1");
    expect(takeOver(consoleRoute("", {}))).toBe(false);
  });
});

describe("the saved questions that come with the program", () => {
  const questions = [...readQuestionFiles().values()] as SavedQuestion[];
  const people = questions.find(({ name }) => name === "people-at-events-with");
  if (!people) throw new Error("people-at-events-with is not there any more.");

  test("are grouped by what they ask about", () => {
    const groups = [...groupsOf(questions)].map(([kind, all]) => [kind, all.length]);
    expect(Object.fromEntries(groups)).toEqual({
      Person: 4,
      Document: 1,
      Post: 1,
      Body: 1,
      null: 1,
    });
  });

  test("tell what of the model they walk along", () => {
    expect(modelOf(people.statement)).toEqual([
      "Person",
      "TOOK_PART",
      "Participation",
      "IN",
      "Event",
    ]);
  });

  test("take what is given, else the usual, as texts in an address and typed in a statement", () => {
    expect(people.parameters.map(kindAsked)).toEqual(["Person", null]);
    expect(givenOf(people, { atLeast: "3", other: "x" })).toEqual({
      person: "person:truong-thi-mai",
      atLeast: "3",
    });
    expect(parametersOf(people, { atLeast: "3" })).toEqual({
      person: "person:truong-thi-mai",
      atLeast: 3,
    });
  });
});
