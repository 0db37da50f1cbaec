import { describe, expect, it } from "vitest";

import { extractInput } from "../../../server/src/intake/index.ts";
import { isElided } from "../../../server/src/review/link/names.ts";
import { draftIdOf } from "../../../server/src/review/drafts.ts";
import { propose } from "../../../server/src/review/propose.ts";

function proposed(text: string) {
  return propose(extractInput(text, { article: "x", published: "2022-06-20" }), text);
}

const text = [
  "Ngày 20/6/2022, tại Đà Nẵng, Bộ Công an tổ chức Hội nghị sơ kết công tác.",
  "Tham dự Hội nghị có Thiếu tướng Nguyễn Văn An, Cục trưởng Cục Cảnh sát hình sự, Bộ Công an; Thiếu tướng Lê Văn Tô, Phó Tư lệnh Quân khu 5.",
].join("\n");

describe("what an article proposes", () => {
  const { mentions, facts } = proposed(text);

  it("has keys that differ, spans that lie in the text, and facts about its mentions alone", () => {
    const keys = [...mentions, ...facts].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { start, end } of [...mentions, ...facts]) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
    }
    const known = new Set(mentions.map(({ key }) => key));
    const named = facts.flatMap(({ subject, object, event }) => [subject, object, event]);
    expect(named.filter((key) => key !== undefined && !known.has(key))).toEqual([]);
  });

  it("keeps the ranks of two persons apart, since each may be of another force", () => {
    const ranks = mentions.filter(({ rank }) => rank).map(({ key, name }) => [key, name]);
    expect(ranks).toEqual([
      ["post.thieu-tuong", "Thiếu tướng"],
      ["post.thieu-tuong-2", "Thiếu tướng"],
    ]);
  });

  it("is the same for the same text", () => {
    expect(proposed(text)).toEqual({ mentions, facts, remarks: [] });
  });
});

it("the same words are the same draft, however they are spaced and composed", () => {
  const id = draftIdOf(text);
  expect(id).toMatch(/^draft:[0-9a-f]{32}$/);
  expect(draftIdOf(`  ${text.replaceAll(" ", "\u00A0 ")}\n`)).toBe(id);
  expect(draftIdOf(text.normalize("NFD"))).toBe(id);
  expect(draftIdOf(text.replace("20/6", "21/6"))).not.toBe(id);
});

it.each([
  ["Thành ủy", true],
  ["Ban Dân vận Thành ủy", true],
  ["Ban Chỉ đạo", true],
  ["Đảng ủy", true],
  ["Thành ủy Hà Nội", false],
  ["Quân ủy Trung ương", false],
  ["Bộ Công an", false],
  ["Cục Kiểm lâm", false],
])("%s leaves its owner out: %s", (name, expected) => {
  expect(isElided(name)).toBe(expected);
});
