import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { suggest } from "../../../web/src/console/suggest.ts";

/** What is offered where `|` stands in a statement. */
function offered(marked: string, parameters: readonly string[] = []) {
  const at = marked.indexOf("‸");
  const found = suggest(marked.replace("‸", ""), at, parameters);
  return (
    found && { typed: marked.slice(found.from, at), names: found.options.map(({ label }) => label) }
  );
}

describe("what may be typed next", () => {
  test.each([
    ["MATCH (p:Per‸", "Per", "Person"],
    ["MATCH (p:Person|‸)", "", "Body"],
    ["MATCH (p)-[r:HE‸]->()", "HE", "HELD"],
    ["MATCH (p:Person)-[:HELD|‸]->()", "", "TOOK_PART"],
    ["MATCH (p:Person) WHERE p.bo‸", "bo", "born"],
    ["MATCH (p:Person {‸})", "", "givenNameFolded"],
    ["MATCH (p:Person {id: $id, na‸})", "na", "nameEn"],
    ["MATCH ()-[r:HOSTED]->() RETURN r.‸", "", "dateKey"],
    ["MATCH (người:Person) RETURN ng‸", "ng", "người"],
    ["MATCH (p:Person) WH‸", "WH", "WHERE"],
    ["MATCH (p:Person) RETURN co‸", "co", "collect"],
    ["MATCH (p:Person) // it's a person\nWHERE p.‸", "", "died"],
  ])("in %j takes the place of %j and may be %s", (statement, typed, name) => {
    const found = offered(statement);
    expect(found?.typed).toBe(typed);
    expect(found?.names).toContain(name);
  });

  test("is a label in a node, a type in a relationship, and nothing else", () => {
    expect(offered("MATCH (p:‸")?.names).not.toContain("HELD");
    expect(offered("MATCH (p)-[r:‸")?.names).not.toContain("Person");
    expect(offered("MATCH (p:‸")?.names).not.toContain("RETURN");
  });

  test("is a property of what the variable stands for, and of anything where that is not known", () => {
    expect(offered("MATCH (p:Place) WHERE p.‸")?.names).not.toContain("born");
    expect(offered("WITH 1 AS p WHERE p.‸")?.names).toEqual(
      expect.arrayContaining(["born", "certainFrom", "printedAs"]),
    );
  });

  test("is a parameter behind the dollar sign", () => {
    expect(offered("RETURN $p‸", ["person", "atLeast"])).toEqual({
      typed: "p",
      names: ["person", "atLeast"],
    });
  });

  test.each([
    "RETURN 'a Per‸'",
    'RETURN "it\\" is ‸',
    "// MATCH (p:‸",
    "/* MATCH (p:‸",
    "RETURN 12‸",
  ])("is nothing in a text, a comment or a number: %j", (statement) => {
    expect(offered(statement)).toBeNull();
  });

  test("never takes the place of more than the word before the cursor, whatever is typed", () => {
    const signs = "( ) { } [ ] : | . , $ ' \" ` / * \\ á p A 1".split(" ");
    const text = fc.string({ unit: fc.constantFrom(" ", "\n", ...signs), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), (statement, place) => {
        const at = Math.min(place, statement.length);
        const from = suggest(statement, at)?.from ?? at;
        expect(statement.slice(from, at)).toMatch(/^[\p{L}\p{M}\p{N}_]*$/u);
      }),
    );
  });
});
