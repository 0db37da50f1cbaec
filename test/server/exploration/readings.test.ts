import { describe, expect, it } from "vitest";

import { readingsOf } from "../../../server/src/exploration/search/readings.ts";

describe("a text without its form of address", () => {
  it.each([
    ["ông Tô Lâm", "to lam"],
    ["ong to lam", "to lam"],
    ["ÔNG TÔ LÂM", "to lam"],
    ["Đồng chí Đại tướng Tô Lâm", "to lam"],
    ["đ/c Tô L", "to l"],
    ["GS.TS Nguyễn Văn An", "nguyen van an"],
    ["Phó Chủ tịch nước Trần Thị Bình", "tran thi binh"],
    ["Bộ trưởng Bình", "binh"],
    ["Hòa thượng Thích Thiện Tâm", "thich thien tam"],
  ])("%s is also %s", (text, rest) => {
    expect(readingsOf(text)?.unaddressed?.folded.join(" ")).toBe(rest);
  });

  it.each([
    "Tô Lâm",
    "ông",
    "đồng chí",
    "Đại tướng",
    "Ba Đình",
    "Bá Thước",
    "Bộ Công an",
    "Trung ương",
  ])("%s stays whole", (text) => {
    expect(readingsOf(text)?.unaddressed).toBeUndefined();
  });
});

describe("a number as one word", () => {
  it.each([
    ["25 nq tw", "25nqtw"],
    ["25-NQ/TW", "25nqtw"],
    ["25NQ/TW", "25nqtw"],
    ["nghị quyết số 25 NQTW", "nghi quyet so 25nqtw"],
    ["30/2020/NĐ-CP", "302020ndcp"],
  ])("%s is also %s", (text, joined) => {
    expect(readingsOf(text)?.joined?.folded.join(" ")).toBe(joined);
  });

  it.each(["25NQTW", "nghị quyết", "cục V05", "nghị quyết 25"])("%s stays as it is", (text) => {
    expect(readingsOf(text)?.joined).toBeUndefined();
  });
});

it.each(["?!", "…", "🎉🎉", "\ud800", "\u0301"])("there is no word in %j", (text) => {
  expect(readingsOf(text)).toBeUndefined();
});
