import { describe, expect, it } from "vitest";

import { tellStep } from "../../../server/src/exploration/paths/tell-step.ts";

const unsaid =
  "how on from to event date issued post body postClass acting certainFrom certainTo role object objectName";
const nothing = Object.fromEntries(unsaid.split(" ").map((part) => [part, null]));
const both = (told: object) =>
  (["vi", "en"] as const).map((language) => tellStep({ ...nothing, ...told }, language));

describe("a step in words", () => {
  const atEvent = {
    type: "TOOK_PART",
    kind: "Person",
    start: ["Trần Thị Bình", null],
    target: ["Lễ công bố quyết định", null],
    date: "2020-05-10",
  };
  it.each([
    ["AWARD", "AWARD", "trao thưởng tại", "presented awards at"],
    ["AWARD", "DECISION", "trao quyết định tại", "handed over a decision at"],
    ["AWARD", null, "trao tặng tại", "made a presentation at"],
    ["RECEIVE", "AWARD", "nhận khen thưởng tại", "was honoured at"],
    ["RECEIVE", "DECISION", "nhận quyết định tại", "was handed a decision at"],
    ["RECEIVE", "RANK", "nhận quyết định thăng cấp bậc hàm tại", "was promoted in rank at"],
    ["RECEIVE", "DELEGATION", "tiếp đoàn tại", "received a delegation at"],
    ["RECEIVE", null, "được trao tặng tại", "was presented with something at"],
    ["CHAIR", "DECISION", "chủ trì", "chaired"],
    ["OTHER", "FLOWERS", "tham gia", "took part in"],
  ])("says of %s with %s no more than the source", (role, object, vi, en) => {
    expect(both({ ...atEvent, role, object })).toEqual([
      `Trần Thị Bình ${vi} Lễ công bố quyết định ngày 10/5/2020.`,
      `Trần Thị Bình ${en} Lễ công bố quyết định on 10 May 2020.`,
    ]);
  });

  it("never says that something still is", () => {
    const member = {
      type: "PART_OF",
      kind: "Body",
      start: ["Bộ Nội vụ", "Ministry of Home Affairs"],
      target: ["Chính phủ", "Government"],
      from: "2016-07",
    };
    expect(both(member)).toEqual([
      "Bộ Nội vụ trực thuộc Chính phủ từ tháng 7/2016.",
      "Ministry of Home Affairs is recorded as part of Government from July 2016.",
    ]);
    expect(both({ ...member, to: "2020" })).toEqual([
      "Bộ Nội vụ trực thuộc Chính phủ từ tháng 7/2016 đến năm 2020.",
      "Ministry of Home Affairs was part of Government from July 2016 to 2020.",
    ]);
  });
});
