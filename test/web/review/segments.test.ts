import fc from "fast-check";
import { expect, test } from "vitest";

import { paragraphsOf } from "../../../web/src/review/segments.ts";
import { draft, mention } from "./drafts.ts";

test("the text is cut where words of a part begin or end, the narrowest part first", () => {
  const pieces = paragraphsOf(draft).map(({ number, segments }) => [
    number,
    segments.map(({ start, end, keys }) => [draft.text.slice(start, end), keys]),
  ]);
  expect(pieces).toEqual([
    [
      1,
      [
        ["Hội nghị sơ kết", ["event.e1"]],
        [" ", []],
        ["tại ", ["place"]],
        ["Đà Nẵng", ["place.da-nang", "place"]],
        [".", []],
      ],
    ],
    [
      2,
      [
        ["Bà ", []],
        ["Trần Thị Bình", ["person.binh", "role.binh"]],
        [", ", ["role.binh"]],
        ["Bộ trưởng", ["post.bo-truong", "title.binh", "role.binh"]],
        [" chủ trì", ["role.binh"]],
        ["; ông ", []],
        ["Nguyễn Văn An", ["person.an", "role.an"]],
        [" dự", ["role.an"]],
        [".", []],
      ],
    ],
  ]);
});

test("whatever the spans, the pieces of a line are the line, and tell every span that is in it", () => {
  const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\n 😀]{0,80}$/u), spans, (text, given) => {
      const mentions = given.map(([start, length], index) => ({
        ...mention(`m${index}`, "", { kind: "PERSON" as const }),
        span: { start, end: start + length + 1, paragraph: 1 },
      }));
      const paragraphs = paragraphsOf({ ...draft, text, mentions, facts: [] });
      const lines = text.split("\n").filter((line) => line.trim() !== "");
      expect(
        paragraphs.map(({ segments }) =>
          segments.map(({ start, end }) => text.slice(start, end)).join(""),
        ),
      ).toEqual(lines);
      for (const { start, end, keys } of paragraphs.flatMap(({ segments }) => segments)) {
        const covering = mentions.filter(({ span }) => span.start < end && span.end > start);
        expect(keys.toSorted()).toEqual(covering.map(({ key }) => key).toSorted());
      }
    }),
  );
});
