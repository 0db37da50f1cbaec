import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { collationKey, sortKey } from "../../../server/src/text/index.ts";

const collator = new Intl.Collator("vi");

/** The plain order of strings, as Neo4j has it. */
const plainOrder = (left: string, right: string) => Number(left > right) - Number(left < right);

const byKey = (left: string, right: string) => plainOrder(collationKey(left), collationKey(right));

const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const vowels = Array.from("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY").flatMap((vowel) =>
  tones.map((tone) => (vowel + tone).normalize("NFC")),
);
const consonants = Array.from("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVXfjwzƀñč");
const others = Array.from("ĕĭŏŭĔĬŎŬ0123456789 -'.,()/&");
const names = fc.string({
  unit: fc.constantFrom(...vowels, ...consonants, ...others, "nguyễn", "Trần", "Thị", " "),
  minLength: 0,
  maxLength: 12,
});

describe("the plain order of keys is the order of a Vietnamese dictionary", () => {
  test("for the names of the guide", () => {
    const sorted = ["Bùi", "Dương", "Điểu", "Đinh", "Đoàn", "Đỗ", "Hà"];
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
  });

  test("tones come after all letters, capitals after all tones", () => {
    const sorted = [
      "an",
      "An",
      "àn",
      "ản",
      "ãn",
      "án",
      "ạn",
      "An a",
      "àn a",
      "an b",
      "ăn",
      "ân",
      "ậN",
    ];
    expect(sorted.toSorted(collator.compare)).toEqual(sorted);
    expect(sorted.toReversed().sort(byKey)).toEqual(sorted);
  });

  test("for any two names, as Intl.Collator says", () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        expect(byKey(left, right)).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 3000 },
    );
  });

  test("for names that differ in tones or capitals alone", () => {
    const variants = fc
      .array(
        fc.tuple(
          fc.constantFrom(...Array.from("aăâeêioôơuưy")),
          fc.constantFrom(...Array.from("bcdđ -'")),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .chain((syllables) => {
        const variant = fc
          .array(fc.tuple(fc.constantFrom(...tones), fc.boolean()), {
            minLength: syllables.length,
            maxLength: syllables.length,
          })
          .map((looks) =>
            syllables
              .map(([vowel, rest], index) => {
                const [tone = "", capital = false] = looks[index] ?? [];
                return (capital ? vowel.toUpperCase() : vowel) + tone + rest;
              })
              .join("")
              .normalize("NFC"),
          );
        return fc.tuple(variant, variant);
      });
    fc.assert(
      fc.property(variants, ([left, right]) => {
        expect(byKey(left, right)).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 2000 },
    );
  });
});

test("a key is printable ASCII, whatever the name is written in", () => {
  fc.assert(
    fc.property(fc.oneof(names, fc.string({ unit: "grapheme" })), (name) => {
      expect(collationKey(name)).toMatch(/^[!-~]*$/);
    }),
  );
});

test("NFD and NFC have one key; so have the quotes and spaces that print alike", () => {
  expect(collationKey("Đặng Thị Ước".normalize("NFD"))).toBe(collationKey("Đặng Thị Ước"));
  expect(collationKey("Điểu\u00A0K’Ré")).toBe(collationKey("Điểu K'Ré"));
  expect(collationKey("Ðỗ")).toBe(collationKey("Đỗ"));
});

test("characters of other scripts come last", () => {
  expect(["Ωmega", "Ỵ", "山"].sort(byKey)).toEqual(["Ỵ", "Ωmega", "山"]);
});

test("a sort key is unique: equal names are told apart by their ids, shorter names come first", () => {
  const people = [
    ["Lê Hồng Sơn", "person:le-hong-son"],
    ["Lê Hồng Sơn", "person:le-hong-son.bo-cong-an"],
    ["Lê Hồng Sơn Anh", "person:a"],
  ] as const;
  const keys = people.map(([name, id]) => sortKey(name, id));
  expect(keys.toSorted()).toEqual(keys);
  expect(keys[0]).toBe(`${collationKey("Lê Hồng Sơn")}\u0001person:le-hong-son`);
});
