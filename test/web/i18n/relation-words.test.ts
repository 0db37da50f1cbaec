import { expect, test } from "vitest";

import { intlFor } from "../../../web/src/i18n/intl.ts";
import { knownMessage } from "../../../web/src/i18n/known-message.ts";
import {
  neighbourSortName,
  relationDetail,
  relationVerb,
} from "../../../web/src/i18n/relation-words.ts";
import { relation } from "../model/relations.ts";

const english = await intlFor("en");
const vietnamese = await intlFor("vi");

test.each([
  ["HELD", "Thứ trưởng", "held a post in: Thứ trưởng", "giữ chức vụ tại: Thứ trưởng"],
  [
    "TOOK_PART",
    "CO_CHAIR, SPEAK",
    "took part in: co-chaired, spoke",
    "tham dự: đồng chủ trì, phát biểu",
  ],
  ["CONCERNS", "REVIEWS", "concerned: reviewed", "bàn về: sơ kết, tổng kết"],
  ["SUCCEEDS", "MERGED", "succeeds: merged", "kế tục: hợp nhất"],
  ["NEWER_THAN_THE_PAGE", "", "–: ", "–: "],
])("%s %s in words", (type, label, inEnglish, inVietnamese) => {
  const one = relation({ type, label });
  expect(`${relationVerb(english, one)}: ${relationDetail(english, one)}`).toBe(inEnglish);
  expect(`${relationVerb(vietnamese, one)}: ${relationDetail(vietnamese, one)}`).toBe(inVietnamese);
});

test("neighbours are named by the direction of their relation, where it has a meaning", () => {
  const part = { relation: "PART_OF", direction: "IN" };
  expect(neighbourSortName(english, part)).toBe("Parts");
  expect(neighbourSortName(english, { ...part, direction: "OUT" })).toBe("Part of");
  expect(neighbourSortName(vietnamese, { relation: "HELD", direction: "IN" })).toBe("Giữ chức vụ");
});

test("what the page has no words for is null, not a code", () => {
  expect(knownMessage(english, "reason.DIED")).toBe("had died");
  expect(knownMessage(english, "reason.ODD")).toBeNull();
});
