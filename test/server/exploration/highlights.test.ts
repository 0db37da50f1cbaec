import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { highlights } from "../../../server/src/exploration/search/highlights.ts";
import { readingsOf } from "../../../server/src/exploration/search/readings.ts";
import { syllables } from "../../../server/src/exploration/search/syllables.ts";
import { fold, toNfc } from "../../../server/src/text/index.ts";

function highlighted(text: string, query: string): string[] {
  const words = readingsOf(toNfc(query))?.whole.folded ?? [];
  return highlights([toNfc(text), words]).map(([start, end]) => toNfc(text).slice(start, end));
}

describe("what is highlighted", () => {
  it.each([
    ["Tô Lâm", "to lam", ["Tô", "Lâm"]],
    ["Tô Lâm", "lâm tô", ["Tô", "Lâm"]],
    ["Đặng Thị Ước", "dang thi u", ["Đặng", "Thị", "Ư"]],
    ["Nguyễn Văn Nam", "nguyen n", ["Nguyễn", "N"]],
    ["Nguyễn Văn An", "ông an", ["An"]],
    ["Ban Tổ chức - Nội vụ", "noi vu", ["Nội", "vụ"]],
    ["H’Hen Niê Kđăm", "h'hen kd", ["H’Hen", "Kđ"]],
    ["Điểu K’Ré", "dieu k'r", ["Điểu", "K’R"]],
    ["Ban Dân vận T.Ư", "t.ư", ["T", "Ư"]],
    ["25-NQ/TW", "25 nq", ["25-NQ"]],
    ["25-NQ/TW", "25nqtw", ["25-NQ/TW"]],
    ["25-NQ/TW", "25nq/t", ["25-NQ/T"]],
    ["Nghị quyết số 25-NQ/TW", "nghi quyet 25nq", ["Nghị", "quyết", "25-NQ"]],
    ["Nghị quyết số 25-NQ/TW", "so 25", ["số", "25"]],
    ["38-CTr/BDVTW - BCA", "38-ctr/bdvtw-b", ["38-CTr/BDVTW - B"]],
    ["Bộ Nội vụ", "cong an", []],
  ])("in %s for %s", (text, query, found) => {
    expect(highlighted(text, query)).toEqual(found);
  });

  it("is counted in UTF-16 units of the text in NFC, whatever was typed", () => {
    const words = readingsOf(toNfc("lam".normalize("NFD")))?.whole.folded ?? [];
    expect(highlights(["𝄞 Tô Lâm", words])).toEqual([[6, 9]]);
    // Ḅ with a caron is no letter of Unicode: the mark stays apart in NFC, and belongs to the slice.
    expect(highlights([toNfc("Ksor B\u030C\u0323ă"), ["ba"]])).toEqual([[5, 8]]);
  });
});

const letters = [
  ...Array.from("aăâbcdđeêghiklmnoôơpqrstuưvxy"),
  "ẫ",
  "ợ",
  "Đ",
  "Ữ",
  "h'",
  "e\u0309",
  "č\u0323",
];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => toNfc(words.join(" ")));

describe("properties", () => {
  it("every slice folds to a word of the query, or begins with the last, and words of the text are found", () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, from, length) => {
        const words = syllables(fold(text));
        const query = words.slice(from % words.length, (from % words.length) + 1 + (length % 3));
        const slices = highlights([text, query]).map(([start, end]) =>
          fold(text.slice(start, end)),
        );
        for (const slice of slices) expect(query).toContain(slice);
        expect(new Set(slices)).toEqual(new Set(query));
      }),
    );
  });

  it("stretches come in order, do not overlap and lie in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 8 }), (given, query) => {
        const text = toNfc(given);
        const words = readingsOf(toNfc(query))?.whole.folded ?? [];
        if (words.length === 0) return;
        const ends = [0, ...highlights([text, words]).flat(), text.length];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });
});
