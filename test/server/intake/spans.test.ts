import { describe, expect, test } from "vitest";

import { findDates, resolveYear } from "../../../server/src/intake/dates/index.ts";
import { findNumbers } from "../../../server/src/intake/documents/find-numbers.ts";
import { splitLines, splitSentences } from "../../../server/src/intake/parts/index.ts";
import { bodyAt, titleAt } from "../../../server/src/intake/spans/index.ts";
import { matchKey, PhraseTrie, tokenise } from "../../../server/src/intake/tokens/index.ts";

describe("match keys", () => {
  test.each([
    ["Hoà", "hòa"],
    ["THUỶ", "thủy"],
    ["khoẻ", "khỏe"],
    ["quý", "quý"],
    ["quí", "quý"],
    ["sĩ", "sỹ"],
    ["hoàn", "hoàn"],
    ["Đảng", "đảng"],
  ])("%s is matched as %s", (word, key) => {
    expect(matchKey(word)).toBe(key);
  });
});

describe("phrases", () => {
  test("the longest is found, whatever its capitals and tone placement", () => {
    const phrases = new PhraseTrie<number>();
    phrases.add("Ủy viên", 1);
    phrases.add("Ủy viên Bộ Chính trị", 2);
    const tokens = tokenise("UỶ VIÊN bộ chính trị, uỷ viên");
    expect([0, 1, 6].map((from) => phrases.longest(tokens, from, tokens.length))).toEqual([
      { value: 2, end: 5 },
      undefined,
      { value: 1, end: 8 },
    ]);
    expect(phrases.longest(tokens, 0, 3)).toEqual({ value: 1, end: 2 });
  });
});

describe("dates", () => {
  test.each([
    ["Sáng 15/3, tại", ["XXXX-03-15"]],
    ["ngày 07/9/2022 tại", ["2022-09-07"]],
    ["Hà Nội, ngày 05 tháng 03 năm 2020", ["2020-03-05"]],
    ["Ngày 9-7, UBND", ["XXXX-07-09"]],
    ["Sáng 5.8, tại", ["XXXX-08-05"]],
    ["Trong hai ngày 7-8/12", ["XXXX-12-07/XXXX-12-08"]],
    ["từ ngày 11 đến 13-10", ["XXXX-10-11/XXXX-10-13"]],
    ["đến tháng 1/2018 thì", ["2018-01"]],
    ["sáng nay (14/6), tại", ["XXXX-06-14"]],
    ["tỷ lệ 434/434", []],
    ["17.740 hộ", []],
    ["giai đoạn 2016-2021", []],
    ["Nghị định 30/2020/NĐ-CP", []],
    ["tăng 1.5 lần", []],
  ])("%s", (text, dates) => {
    expect(
      findDates(text)
        .filter(({ strong }) => strong)
        .map(({ edtf }) => edtf),
    ).toEqual(dates);
  });

  test("a share without a word of time is weak", () => {
    expect(findDates("1/3 số hộ").map(({ strong }) => strong)).toEqual([false]);
  });

  const sources = {
    published: null,
    byDay: new Map(),
    latest: undefined,
    feast: undefined,
    suggested: undefined,
  };
  test.each([
    ["the publication, within 60 days", { ...sources, published: "2024-01-11" }, "2023-12-20"],
    ["not a publication long after", { ...sources, published: "2024-06-01" }, "XXXX-12-20"],
    ["the month of the publication", { ...sources, published: "2023-12" }, "2023-12-20"],
    [
      "the same day in full",
      { ...sources, byDay: new Map([["-12-20", "2021-12-20"]]) },
      "2021-12-20",
    ],
    ["the latest day told", { ...sources, latest: "2022-11-30" }, "2022-12-20"],
    ["a feast", { ...sources, feast: 2018 }, "2018-12-20"],
    ["nothing but a guess", { ...sources, suggested: 2016 }, "XXXX-12-20"],
  ])("a year comes from %s", (_, from, date) => {
    expect(resolveYear("XXXX-12-20", from).date).toBe(date);
  });
});

describe("numbers of documents", () => {
  test.each([
    ["Nghị quyết số 18-NQ/TW về", ["18-NQ/TW"]],
    ["Quyết định 01-QĐNS/TW", ["01-QĐNS/TW"]],
    ["số 05-CTr/BDVTW - BQP về", ["05-CTr/BDVTW-BQP"]],
    ["18-NQ/TW – Một bước".replace("–", "-"), ["18-NQ/TW"]],
    ["Nghị định 30/2020/NĐ-CP", ["30/2020/NĐ-CP"]],
    ["số 202/2025/QH15", ["202/2025/QH15"]],
    ["Thông tư 23/2012/TT- BCA", ["23/2012/TT-BCA"]],
    ["số 439/QĐ-TTg của", ["439/QĐ-TTg"]],
    ["11/CT-BCA-V05", ["11/CT-BCA-V05"]],
    ["Công văn 1670/BCA-V28", ["1670/BCA-V28"]],
    ["38-Ctr/BDVTW-BCA", ["38-CTr/BDVTW-BCA"]],
    ["số 08/CTr/TU", ["08/CTr/TU"]],
    ["12/BB, 8/3, 7/BCAX", []],
  ])("%s", (text, numbers) => {
    expect(findNumbers(text).map(({ number }) => number)).toEqual(numbers);
  });
});

describe("titles", () => {
  test.each([
    ["Trưởng ban Nội chính Trung ương", "Trưởng ban", "ban Nội chính Trung ương"],
    [
      "Phó Trưởng Ban Thường trực Ban Dân vận Trung ương",
      "Phó Trưởng Ban Thường trực",
      "Ban Dân vận Trung ương",
    ],
    ["Phó Cục trưởng cục Đối ngoại", "Phó Cục trưởng", "cục Đối ngoại"],
    ["Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc", "Bộ trưởng, Chủ nhiệm", "Ủy ban Dân tộc"],
    [
      "Chủ nhiệm Ủy ban Quốc phòng, An ninh và Đối ngoại",
      "Chủ nhiệm",
      "Ủy ban Quốc phòng, An ninh và Đối ngoại",
    ],
    [
      "Giám đốc Sở Văn hóa, Thể thao và Du lịch, Bí thư",
      "Giám đốc",
      "Sở Văn hóa, Thể thao và Du lịch",
    ],
    ["Chủ tịch UBND tỉnh Hà Nam Lê Văn Cường", "Chủ tịch", "UBND tỉnh Hà Nam"],
    ["Bí thư Huyện ủy Lý Nhân phát biểu", "Bí thư", "Huyện ủy Lý Nhân"],
    ["Phó Chủ tịch UBND TP Lê Hồng Hà phát biểu", "Phó Chủ tịch", "UBND TP"],
    ["Ủy viên Trung ương Đảng khóa XIII", "Ủy viên", "Trung ương Đảng"],
    ["Tổng Bí thư", "Tổng Bí thư", undefined],
    ["Tư lệnh Quân khu 4, Đại tá", "Tư lệnh", "Quân khu 4"],
    ["Giám đốc Công an tỉnh cho biết", "Giám đốc", "Công an tỉnh"],
    ["chức vụ của", undefined, undefined],
  ])("%s", (text, post, body) => {
    const tokens = tokenise(text);
    const title = titleAt(tokens, 0, tokens.length, { free: false, title: true });
    const printed = (range: { from: number; to: number } | undefined) =>
      range && text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
    expect([printed(title?.post), printed(title?.body)]).toEqual([post, body]);
  });
});

describe("bodies", () => {
  test.each([
    ["Bộ đội Biên phòng (BĐBP) tỉnh Thanh Hóa tổ chức", "Bộ đội Biên phòng (BĐBP) tỉnh Thanh Hóa"],
    ["Sở Nông nghiệp và Môi trường tỉnh Phú Thọ", "Sở Nông nghiệp và Môi trường tỉnh Phú Thọ"],
    ["Bộ Quốc phòng và Bộ Công an", "Bộ Quốc phòng"],
    ["Ủy ban Xã hội của Quốc hội", "Ủy ban Xã hội của Quốc hội"],
    ["Hội nghị tổng kết", undefined],
    ["Tổ quốc", undefined],
  ])("%s", (text, name) => {
    const tokens = tokenise(text);
    const body = bodyAt(tokens, 0, tokens.length, { free: false, title: false });
    expect(body && text.slice(tokens[body.from]?.start, tokens[body.to - 1]?.end)).toBe(name);
  });
});

describe("parts of a page", () => {
  test("lines are told apart, and what follows a list of other news is out", () => {
    const page = [
      "Tổng kết công tác năm",
      "Thứ Sáu, 14/10/2022, 08:15 [GMT+7]",
      "Minh Châu",
      "(TTXVN) Sáng 14/10, tại Hà Nội, Bộ Nội vụ tổ chức hội nghị tổng kết công tác cải cách hành chính của năm.",
      "Toàn cảnh hội nghị. Ảnh: Trần Hồng",
      "Theo: baoxyz.vn",
      "In",
      "Tin cùng chuyên mục",
      "Ngày 3/2, Bộ trưởng thăm tỉnh Hà Nam.",
    ];
    const text = page.join("\n");
    const lines = splitLines(text);
    expect(lines.map(({ kind }) => kind)).toEqual([
      "headline",
      "dateline",
      "byline",
      "body",
      "caption",
      "source",
      "clutter",
      "other-news",
      "other-news",
    ]);
    expect(text.slice(lines[3]?.start, lines[3]?.end)).toMatch(/^Sáng 14\/10/u);
    expect(text.slice(lines[4]?.start, lines[4]?.end)).toBe("Toàn cảnh hội nghị.");
  });

  test("a full stop ends a sentence without a space, not within figures or after TP", () => {
    const text = "Phong trào ở địa phương.Lễ kỷ niệm có 17.740 hộ dự. Tại TP. Hà Tĩnh, ông An dự…";
    const tokens = tokenise(text);
    const sentences = splitSentences(tokens, { from: 0, to: tokens.length });
    expect(
      sentences.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
    ).toEqual([
      "Phong trào ở địa phương.",
      "Lễ kỷ niệm có 17.740 hộ dự.",
      "Tại TP. Hà Tĩnh, ông An dự…",
    ]);
  });
});
