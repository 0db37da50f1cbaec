import { expect, it } from "vitest";

import { extractInput } from "../../../server/src/intake/index.ts";
import { withAdditions } from "../../../server/src/review/added.ts";
import {
  type Decision,
  type DecisionValue,
  type Draft,
  judgeFacts,
  latestByKey,
} from "../../../server/src/review/draft.ts";
import { followEvents, standingDays, withDays } from "../../../server/src/review/event-days.ts";
import type { Proposal } from "../../../server/src/review/proposal.ts";
import { propose } from "../../../server/src/review/propose.ts";

const dated = [
  "Ngày 20/6/2022, tại Đà Nẵng, Bộ Công an tổ chức Hội nghị sơ kết công tác.",
  "Tham dự Hội nghị có Thiếu tướng Nguyễn Văn An, Cục trưởng Cục Cảnh sát hình sự, Bộ Công an.",
].join("\n");
const undated = dated.replace("Ngày 20/6/2022, tại", "Tại");

/** A draft of an article of 22 June 2022, as decisions leave it. */
function decided(text: string, decide: (proposal: Proposal) => readonly Given[]) {
  const proposed = propose(extractInput(text, { article: "x", published: "2022-06-22" }), text);
  const decisions = decide(proposed).map(toDecision);
  const proposal = withAdditions(proposed, decisions);
  const draft: Draft = { ...blank, text, proposal };
  const judged = judgeFacts(proposal, latestByKey(decisions));
  const days = standingDays(judged);
  return {
    titles: followEvents(draft, judged, days)
      .filter(({ fact }) => fact.says === "HOLDS")
      .map(({ fact: { printedAs, at, inferred } }) => [printedAs, at, inferred]),
    events: withDays(proposal.mentions, days)
      .filter(({ kind }) => kind === "EVENT")
      .map(({ date }) => date),
  };
}

interface Given {
  readonly key: string;
  readonly action: Decision["action"];
  readonly value?: DecisionValue;
}

const rank = "Thiếu tướng";
const title = "Cục trưởng Cục Cảnh sát hình sự, Bộ Công an";
const ofArticle = "the day of the article";

it("a title has the day of its event as the article tells it", () => {
  expect(decided(dated, () => [])).toEqual({
    titles: [
      [rank, "2022-06-20", undefined],
      [title, "2022-06-20", undefined],
    ],
    events: ["2022-06-20"],
  });
});

it("moves with the event to another day, but for a title to which a reviewer gave a day", () => {
  const moved = decided(dated, ({ facts }) => [
    edit(keyOf(facts, "DATE"), { value: "2022-06-21" }),
    edit(keyOf(facts, "HOLDS", title), { at: "2022-06-19" }),
  ]);
  expect(moved).toEqual({
    titles: [
      [rank, "2022-06-21", undefined],
      [title, "2022-06-19", undefined],
    ],
    events: ["2022-06-21"],
  });
});

it("has the day of the article where that of the event was rejected, and says so", () => {
  const rejected = decided(dated, ({ facts }) => [{ key: keyOf(facts, "DATE"), action: "REJECT" }]);
  expect(rejected).toEqual({
    titles: [
      [rank, "2022-06-22", ofArticle],
      [title, "2022-06-22", ofArticle],
    ],
    events: [undefined],
  });
});

it("takes the day that a reviewer adds for an event without one", () => {
  expect(decided(undated, () => []).titles).toEqual([
    [rank, "2022-06-22", ofArticle],
    [title, "2022-06-22", ofArticle],
  ]);
  const added = decided(undated, ({ mentions }) => {
    const subject = mentions.find(({ kind }) => kind === "EVENT")?.key ?? "";
    const place = { start: 0, end: 3, paragraph: 1 };
    const value = {
      added: { fact: { says: "DATE" as const, subject, value: "2022-06", ...place } },
    };
    return [{ key: "hand.1", action: "ADD", value }];
  });
  expect(added).toEqual({
    titles: [
      [rank, "2022-06", undefined],
      [title, "2022-06", undefined],
    ],
    events: ["2022-06"],
  });
});

function keyOf(facts: Proposal["facts"], says: string, printedAs?: string): string {
  const found = facts.find(
    (fact) => fact.says === says && (printedAs === undefined || fact.printedAs === printedAs),
  );
  return found?.key ?? "none";
}

function edit(key: string, change: NonNullable<DecisionValue["edit"]>): Given {
  return { key, action: "EDIT", value: { edit: change } };
}

function toDecision({ key, action, value = {} }: Given, index: number): Decision {
  const at = "2022-06-23T00:00:00.000Z";
  const id = `decision:x.${index}`;
  const words = { about: null, says: null };
  return { id, draft: blank.id, key, ...words, action, value, reviewer: "b", at };
}

const blank: Draft = {
  id: "draft:x",
  version: 1,
  status: "OPEN",
  text: "",
  publisher: "example.vn",
  url: null,
  title: null,
  published: "2022-06-22",
  submittedBy: "b",
  submittedAt: "2022-06-23T00:00:00.000Z",
  proposal: { mentions: [], facts: [], remarks: [] },
  links: {},
};
