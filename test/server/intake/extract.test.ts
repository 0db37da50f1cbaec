import { describe, expect, test } from "vitest";

import { extract } from "../../../server/src/intake/index.ts";
import { factsOf, fixtures, spansOf } from "./support.ts";

describe("invented reports", () => {
  test("there are at least sixty, each with an id of its own", () => {
    expect(new Set(fixtures.map(({ id }) => id)).size).toBe(fixtures.length);
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
  });

  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))(
    "%s",
    (id, { text, published, gold }) => {
      expect(factsOf(extract(text, { article: id, published }), published)).toEqual(gold);
    },
  );
});

describe("every fact", () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))(
    "shows its words and names its rule: %s",
    (id, { text, published }) => {
      const found = extract(text, { article: id, published });
      const wrong = spansOf(found).filter(({ start, end, shows }) => {
        const words = text.slice(start, end).replace(/\s+/gu, " ").replace("Ð", "Đ");
        return (
          start >= end ||
          end > text.length ||
          end - start > 600 ||
          (shows !== undefined && words !== shows)
        );
      });
      expect(wrong).toEqual([]);
      const rules = [
        ...found.events,
        ...found.persons,
        ...found.persons.flatMap(({ titles, participations }) => [...titles, ...participations]),
      ];
      expect(rules.filter(({ rule }) => rule === "")).toEqual([]);
    },
  );
});

describe("the same text", () => {
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))(
    "in NFD gives the same facts, with offsets of both: %s",
    (id, { text, published, gold }) => {
      const decomposed = text.normalize("NFD");
      const found = extract(decomposed, { article: id, published });
      expect(factsOf(found, published)).toEqual(gold);
      for (const { name, evidence } of found.persons) {
        expect(evidence.given).toBeDefined();
        const { start = 0, end = 0 } = evidence.given ?? {};
        expect(decomposed.slice(start, end).normalize("NFC").replace("Ð", "Đ")).toBe(name);
      }
    },
  );

  test("gives the same answer again", () => {
    for (const { id, text, published } of fixtures) {
      expect(extract(text, { article: id, published })).toEqual(
        extract(text, { article: id, published }),
      );
    }
  });
});
