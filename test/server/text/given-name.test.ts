import { expect, test } from "vitest";

import { givenNameFolded } from "../../../server/src/text/index.ts";

test.each([
  ["Trần Thị Bình", "binh"],
  ["Nguyễn Văn Ân", "an"],
  ["Đức", "duc"],
  ["Hầu A Lềnh", "lenh"],
  ["Y Thông", "thong"],
  ["Y Thanh Hà Niê Kđăm", "ha"],
  ["Y Bình Niê", "binh"],
  ["Y Nay", "nay"],
  ["Điểu K’Ré", "k're"],
  ["K'Nhiễu", "k'nhieu"],
  ["Ksor H'Bơ Khăp", "khap"],
  ["H'Bình Êban", "h'binh"],
  ["Siu Hương", "huong"],
  ["Nguyễn Thị Nay", "nay"],
  ["Thích Thiện Tâm", "tam"],
])("short mentions of %s use %s", (name, given) => {
  expect(givenNameFolded(name)).toBe(given);
});
