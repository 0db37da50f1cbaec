import { describe, expect, test } from "vitest";

import { extract, extractInput, mostBytes } from "../../../server/src/intake/index.ts";

const report =
  "Ngày 2/3, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị. Bà Trần Thị Bình, Thứ trưởng Bộ Nội vụ chủ trì hội nghị.";

const nothing = { events: [], persons: [], documents: [], bodies: [] };

/** Trap 4 of the domain guide and "Bad input" of the design: no facts, and a reason. */
describe("input that is no Vietnamese article", () => {
  test.each([
    ["an empty text", "", "EMPTY"],
    ["white space", " \n\u00A0\t\n", "EMPTY"],
    [
      "English",
      "The Ministry of Home Affairs held a conference in Ha Noi on 2 March, chaired by Ms Tran Thi Binh.",
      "OTHER_LANGUAGE",
    ],
    [
      "French with its accents",
      "Le ministère a organisé une conférence à Hanoï, présidée par la vice-ministre, déléguée à la sécurité.",
      "OTHER_LANGUAGE",
    ],
    ["Chinese", "越南内务部二日在河内举行会议，副部长主持会议。", "OTHER_LANGUAGE"],
    [
      "Vietnamese without its marks",
      "Ngay 2/3, tai Ha Noi, Bo Noi vu to chuc hoi nghi. Ba Tran Thi Binh chu tri hoi nghi.",
      "OTHER_LANGUAGE",
    ],
    ["emoji inside words", report.replace("Trần Thị Bình", "Tr🔥ần Thị B✨ình"), "SPAM_COPY"],
    [
      "Cyrillic letters inside words",
      report.replaceAll("n", "п").replaceAll("a", "а"),
      "SPAM_COPY",
    ],
    ["shuffled tone marks", report.replaceAll("n", "n\u0301"), "SPAM_COPY"],
    [
      "letters that cannot be read",
      report.replaceAll("ị", "\uFFFD").replaceAll("ộ", "\uFFFD").replaceAll("ầ", "\uFFFD"),
      "BROKEN_ENCODING",
    ],
    ["control characters", "\u0001\u0002\u0003".repeat(50), "BINARY"],
  ])("%s gives no facts and says why", (_, text, code) => {
    const found = extract(text, { article: "x" });
    expect(found).toMatchObject({ ...nothing, refused: { code } });
    expect(found.refused?.message).toMatch(/^[A-Z].+\.$/u);
  });

  test("an emoji between words is no reason to refuse", () => {
    expect(extract(`${report} 🎉`, { article: "x" }).persons.map(({ name }) => name)).toEqual([
      "Trần Thị Bình",
    ]);
  });

  test("one stray letter of another alphabet spoils its own word only", () => {
    const text = `${report} Ông Lê Văn Сường, Giám đốc Sở Nội vụ dự hội nghị.`;
    expect(extract(text, { article: "x" }).persons.map(({ name }) => name)).toEqual([
      "Trần Thị Bình",
    ]);
  });
});

describe("bytes", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const names = (given: Uint8Array | string) =>
    extractInput(given, { article: "x" }).persons.map(({ name }) => name);

  test("UTF-8, with and without a byte-order mark, and UTF-16 are read", () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        new Uint16Array(Array.from(report, (letter) => letter.charCodeAt(0))).buffer,
      ),
    ]);
    expect([bytes(report), bytes(`\uFEFF${report}`), utf16].map(names)).toEqual([
      ["Trần Thị Bình"],
      ["Trần Thị Bình"],
      ["Trần Thị Bình"],
    ]);
  });

  test("a binary, a page of 50 MB and broken UTF-8 are told apart", () => {
    const broken = bytes(report).map((byte, index) => (index % 5 === 4 ? 0xc3 : byte));
    const page = bytes("<p>").length + 50_000_000;
    const given = [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      new Uint8Array(page),
      broken,
    ];
    expect(given.map((each) => extractInput(each, { article: "x" }).refused?.code)).toEqual([
      "BINARY",
      "TOO_LARGE",
      "BROKEN_ENCODING",
    ]);
    expect(mostBytes).toBe(10_000_000);
  });
});
