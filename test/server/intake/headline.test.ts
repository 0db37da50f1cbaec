import { expect, it } from "vitest";

import { headlineOf } from "../../../server/src/intake/index.ts";

const report = "Ngày 20/6/2022, tại Đà Nẵng, Bộ Nội vụ tổ chức Hội nghị sơ kết công tác cán bộ.";

it.each([
  ["above the report", `Sơ kết công tác cán bộ\n\n${report}`, "Sơ kết công tác cán bộ"],
  ["with its marks apart", `So\u031B kết\n${report}`, "Sơ kết"],
  ["of which there is none", `${report}\n${report.replace("sơ", "tổng")}`, null],
  ["where the day stands first", `20/6/2022\n${report}`, null],
  ["alone", "Sơ kết công tác cán bộ", null],
  ["of an empty text", "", null],
])("a headline %s", (_what, text, expected) => {
  expect(headlineOf(text)).toBe(expected);
});
