import { assert, array, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";

import { joinTitle, joinTitleEn } from "../../../server/src/text/index.ts";

test.each([
  ["Trưởng ban", "Ban Dân vận Trung ương", "Trưởng ban Dân vận Trung ương"],
  ["Trưởng Đoàn", "Đoàn đại biểu Quốc hội tỉnh X", "Trưởng Đoàn đại biểu Quốc hội tỉnh X"],
  ["Phó Chánh Văn phòng", "Văn phòng Chính phủ", "Phó Chánh Văn phòng Chính phủ"],
  ["Phó Tổng cục trưởng", "Tổng cục An ninh", "Phó Tổng cục trưởng Tổng cục An ninh"],
  ["Bộ trưởng", "Bộ Công an", "Bộ trưởng Bộ Công an"],
  ["Ủy viên", "Bộ Chính trị", "Ủy viên Bộ Chính trị"],
  ["Giám đốc", "Công an thành phố Hà Nội", "Giám đốc Công an thành phố Hà Nội"],
  ["Phó Trưởng ban Thường trực", "Ban Dân vận", "Phó Trưởng ban Thường trực Ban Dân vận"],
  ["Tổng Thanh tra", "Thanh tra Chính phủ", "Tổng Thanh tra Chính phủ"],
  ["Chủ tịch nước", "Chủ tịch nước", "Chủ tịch nước"],
  ["Phó Chủ tịch nước", "Chủ tịch nước", "Phó Chủ tịch nước"],
  ["Trưởng ban", "BDVTW", "Trưởng ban BDVTW"],
  ["Ủy viên", "Ủy", "Ủy viên Ủy"],
])("%s of %s is %s", (post, body, title) => {
  expect(joinTitle(post, body)).toBe(title);
});

test.each([
  ["Head", "Party Central Organisation Commission", "Head, Party Central Organisation Commission"],
  ["Minister", "Ministry of Justice", "Minister of Justice"],
  ["Permanent Deputy Minister", "Ministry of Justice", "Permanent Deputy Minister of Justice"],
  ["Head", "Ministry of Justice", "Head, Ministry of Justice"],
  ["State President", "State President", "State President"],
])("in English %s of %s is %s", (post, body, title) => {
  expect(joinTitleEn(post, body)).toBe(title);
});

test("a title begins with the post, ends with the body, and is no longer than both", () => {
  const name = array(constantFrom("ban", "Ban", "Trưởng", "phó"), { minLength: 1, maxLength: 5 });
  assert(
    property(name, name, (post, body) => {
      const title = joinTitle(post.join(" "), body.join(" "));
      expect(title.startsWith(post.join(" "))).toBe(true);
      expect(title.toLowerCase().endsWith(body.join(" ").toLowerCase())).toBe(true);
      expect(title.split(" ").length).toBeLessThanOrEqual(post.length + body.length);
    }),
  );
});
