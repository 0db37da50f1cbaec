import { describe, expect, test } from "vitest";

import { fold, slug, toNfc } from "../../../server/src/text/index.ts";

describe("fold", () => {
  test.each([
    ["Tô Lâm", "to lam"],
    ["TÔ LÂM", "to lam"],
    ["to lam", "to lam"],
    ["Tô Lâm".normalize("NFD"), "to lam"],
    ["Đặng Thị Ước", "dang thi uoc"],
    ["Ðà Nẵng", "da nang"],
    ["\u0189à Nẵng", "da nang"],
    ["Điểu K’Ré", "dieu k're"],
    ["Điểu K'Ré", "dieu k're"],
    ["Y Thanh Hà Niê Kđăm", "y thanh ha nie kdam"],
    ["ƀĕŏñč", "beonc"],
    ["Bà Rịa – Vũng Tàu", "ba ria - vung tau"],
    ["  Ban\u00A0Dân   vận ", "ban dan van"],
  ])("%j is searched as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test("either place of a tone mark folds alike, and quý stays itself", () => {
    expect(fold("Uỷ viên")).toBe(fold("Ủy viên"));
    expect(fold("Thuý")).toBe(fold("Thúy"));
    expect(fold("quý")).toBe("quy");
  });
});

test("NFC joins what NFD took apart, and changes nothing else", () => {
  expect(toNfc("Nguyễn Thị Thuý".normalize("NFD"))).toBe("Nguyễn Thị Thuý");
  expect(toNfc("Thuý")).not.toBe(toNfc("Thúy"));
});

test.each([
  ["Bộ Công an", "bo-cong-an"],
  ["25-NQ/TW", "25-nq-tw"],
  ["Điểu K'Ré", "dieu-k-re"],
  ["  Đỗ – Văn (A) ", "do-van-a"],
])("the slug of %j is %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});
