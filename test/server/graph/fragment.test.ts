import { describe, expect, it } from "vitest";

import { orderOf, parseFragment } from "../../../server/src/graph/fragment.ts";

const parse = (...lines: string[]) => parseFragment("kind/field.cypher", `${lines.join("\n")}\n`);

describe("the last line of a fragment", () => {
  it.each([
    ["// person -> tenure*", { from: ["person"], yields: "tenure", plenty: "*" }],
    ["// tenure -> post", { from: ["tenure"], yields: "post", plenty: "" }],
    ["// -> person?", { from: [], yields: "person", plenty: "?" }],
    ["// -> node?*", { from: [], yields: "node", plenty: "?*" }],
    ["// body, asOf -> total", { from: ["body", "asOf"], yields: "total", plenty: "" }],
  ])("%s", (line, expected) => {
    expect(parse("MATCH (x)", line)).toMatchObject(expected);
  });

  it("names the variables of a row by the fields that they fill", () => {
    const { yields, plenty } = parse("MATCH (x)", "// body -> {body: other, from, claims}*");
    expect(plenty).toBe("*");
    expect(yields).toEqual(
      new Map([
        ["body", "other"],
        ["from", "from"],
        ["claims", "claims"],
      ]),
    );
  });

  it("says by what a list is ordered and paged", () => {
    const { orders, text, condition } = parse(
      "MATCH ()-[hosted:HOSTED]->(event)",
      "WHERE hosted.host = body.id",
      "  AND EXISTS {",
      "    MATCH (event) WHERE event.x",
      "  }",
      "// body -> event* by hosted.host, hosted.dateKey desc",
    );
    expect(orders).toEqual(
      new Map([["", { keys: ["hosted.host", "hosted.dateKey"], descending: true }]]),
    );
    expect(text).toBe("MATCH ()-[hosted:HOSTED]->(event)");
    expect(condition).toContain("hosted.host = body.id\n  AND EXISTS {");
  });

  it("names the orders of a list that can be asked for", () => {
    const fragment = parse(
      "MATCH (event)",
      "// -> event* by DATE: event.width, event.dateKey; NAME: event.sortKey",
    );
    expect(orderOf(fragment, "DATE_DESC")).toEqual({
      keys: ["event.width", "event.dateKey"],
      descending: true,
    });
    expect(orderOf(fragment, "NAME_ASC")).toEqual({ keys: ["event.sortKey"], descending: false });
    expect(() => orderOf(fragment, "SIZE_ASC")).toThrow('kind/field.cypher has no order "SIZE"');
  });

  it("leaves a condition of an earlier clause where it is", () => {
    const lines = ["MATCH (x)", "WHERE x.a", "WITH x, x.b AS key"];
    const { text, condition } = parse(...lines, "// -> x* by key");
    expect({ text, condition }).toEqual({ text: lines.join("\n"), condition: undefined });
  });

  it.each(["MATCH (x)", "// person tenure*", "// person -> {tenure"])(
    "refuses %s, naming the file",
    (line) => {
      expect(() => parse("MATCH (x)", line)).toThrow(
        "cypher/kind/field.cypher: the last line must say what it yields",
      );
    },
  );
});

describe("the text of a fragment", () => {
  it("is without its comments, and its parameters are known by name", () => {
    const { text, params } = parse(
      "// Which?",
      "MATCH (x {id: $id})",
      "WHERE $during.from < x.y OR $id = ''",
      "// -> x",
    );
    expect(text).toBe("MATCH (x {id: $id})\nWHERE $during.from < x.y OR $id = ''");
    expect(params).toEqual(["id", "during"]);
  });

  it("is parted by the rows for each of which it is read", () => {
    const { each, text, condition } = parse(
      "UNWIND $kinds AS kind",
      "// each kind",
      "MATCH (event:Event)",
      "WHERE event.kind = kind",
      "// -> event* by event.kind, event.dateKey desc",
    );
    expect({ each, text, condition }).toEqual({
      each: { text: "UNWIND $kinds AS kind", variable: "kind" },
      text: "MATCH (event:Event)",
      condition: "event.kind = kind",
    });
  });

  it("holds the condition that another file says", () => {
    const { text, condition, params } = parse(
      "MATCH (post:Post)",
      "// where filter/post",
      "// -> post* by post.sortKey",
    );
    expect(text).toBe("MATCH (post:Post)");
    expect(condition).toMatch(
      /^\(\n {2}\(\$filter\.body IS NULL OR post\.body = \$filter\.body\)\n/,
    );
    expect(params).toEqual(["filter"]);
  });

  it("holds what another fragment answers", () => {
    const { text, params } = parse(
      "MATCH (tenure:Tenure)",
      "WITH tenure, $asOf AS day",
      "// ask tenure/as-of",
      "// -> tenure*",
    );
    expect(text).toContain("OPTIONAL CALL (tenure, day) {");
    expect(text).toMatch(/RETURN certainty, gapDays, inferredOnly\n}$/);
    expect(params).toEqual(["asOf"]);
  });
});

describe("what asks about a day", () => {
  const file = [
    "WITH tenure, $asOf AS day",
    "// ask tenure/as-of",
    "// tenure -> {certainty, tenure}*",
    "",
  ].join("\n");

  it("is a question of its own where a day is given", () => {
    expect(parseFragment("kind/field.cypher", file).text).toContain("OPTIONAL CALL (tenure, day)");
  });

  it("yields nothing, unasked, where none is", () => {
    expect(parseFragment("kind/field.cypher", file, true).text).toBe(
      [
        "WITH tenure, $asOf AS day",
        "WITH *, null AS certainty, null AS gapDays, null AS inferredOnly",
      ].join("\n"),
    );
  });
});
