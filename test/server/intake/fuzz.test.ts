import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { extract, extractInput } from "../../../server/src/intake/index.ts";
import { fixtures, spansOf } from "./support.ts";

const words =
  "đồng chí|ông|bà|các đồng chí|Thiếu tướng|Nguyễn|Trần|Văn|An|Ủy viên|Trung ương Đảng|Bí thư|Tỉnh ủy|Hà Nam|Giám đốc|Sở|Công an tỉnh|và|,|;|:|.|(|)|“|”|-|–|/|1/3|7-8/12|ngày|năm 2020|tại|Hà Nội|Hội nghị|lễ ký kết|chủ trì|dự|có|gồm|phát biểu|trao|tặng|được bổ nhiệm|làm|thôi giữ chức|nguyên|quyền|kiêm|thay mặt|do|Nghị quyết số 25-NQ/TW|Chương trình phối hợp giữa|\n|\n\n|Ảnh:|Tin liên quan|TP.|H'Bơ|Ðà|của|về phía|thăng cấp bậc hàm|từ Đại tá|lên".split(
    "|",
  );

/** Texts that look like articles gone wrong: pieces of the language in any order. */
const jumbled = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.join(" "));

/** Fixtures with pieces cut out, doubled or replaced. */
const mangled = fc
  .tuple(
    fc.constantFrom(...fixtures.map(({ text }) => text)),
    fc.array(fc.tuple(fc.nat(2000), fc.nat(30), fc.string({ unit: "grapheme", maxLength: 5 })), {
      maxLength: 12,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce(
      (left, [at, length, put]) =>
        left.slice(0, at % (left.length + 1)) + put + left.slice((at % (left.length + 1)) + length),
      text,
    ),
  );

/** What fast-check says of a property without a counterexample. */
const passed = { failed: false, counterexample: null };

function answers(given: string | Uint8Array): boolean {
  return extractInput(given, { article: "x" }).article === "x";
}

function isSound(text: string): boolean {
  const normal = text.replace(/^\uFEFF/u, "").normalize("NFC");
  const found = extract(text, { article: "x" });
  const keys = new Set(found.events.map(({ key }) => key));
  const spans = spansOf(found).every(
    ({ start, end }) => start >= 0 && start < end && end <= normal.length && end - start <= 600,
  );
  return (
    spans &&
    found.persons.every(({ participations }) =>
      participations.every(({ event }) => keys.has(event)),
    )
  );
}

describe("any text", () => {
  test("of jumbled words gives sound facts or none", () => {
    expect(fc.check(fc.property(jumbled, isSound), { numRuns: 500 })).toMatchObject(passed);
  });

  test("of mangled reports gives sound facts or none", () => {
    expect(fc.check(fc.property(mangled, isSound), { numRuns: 500 })).toMatchObject(passed);
  });

  test("of any characters and bytes gives an answer", () => {
    const characters = fc.property(fc.string({ unit: "binary", maxLength: 400 }), isSound);
    expect(fc.check(characters, { numRuns: 300 })).toMatchObject(passed);
    const bytes = fc.property(fc.uint8Array({ maxLength: 400 }), answers);
    expect(fc.check(bytes, { numRuns: 300 })).toMatchObject(passed);
  });

  test("of tags in any order gives an answer", () => {
    const tags = fc.array(
      fc.constantFrom(
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<table>",
        "<!--",
        "-->",
        "<script>",
        "Ông Trần Văn An",
        "<a href='",
        ">",
        "&nbsp;",
        "&#x110;",
      ),
      { maxLength: 60 },
    );
    const pages = tags.map((pieces) => `<html>${pieces.join(" ")}`);
    expect(fc.check(fc.property(pages, answers), { numRuns: 200 })).toMatchObject(passed);
  });
});

/** What is quadratic in a megabyte never comes to its end within the time of a test. */
describe("a megabyte in one line", () => {
  const line = (piece: string) =>
    `Đồng chí được các ủy viên. ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;

  test.each([
    ["reports", fixtures.map(({ text }) => text.replace(/\s+/gu, " ")).join(" ")],
    ["names", "đồng chí Nguyễn Văn An, "],
    ["titles", "Ủy viên Trung ương Đảng, "],
    ["open brackets and quotes", "( “ "],
    ["bodies", "Bộ Công an, Sở Văn hóa, "],
    ["dates and numbers", "của ngày 1/1 được 12/12/ các 25-NQ/TW "],
    ["verbs", "dự hội nghị và phát biểu, "],
    ["decisions", "được bổ nhiệm làm Giám đốc Sở Nội vụ, "],
  ])("of %s is read", (_, piece) => {
    expect(extract(line(piece), { article: "x" }).refused).toBeUndefined();
  });
});
