import { describe, expect, test } from "vitest";

import { DecisionQueue } from "../../../web/src/review/decision-queue.ts";
import { acceptance, canBeNew, inverseOf } from "../../../web/src/review/decisions.ts";
import type { DecisionInput, Draft } from "../../../web/src/review/draft.ts";
import { partOf } from "../../../web/src/review/draft.ts";
import { holdsOf, unproblematic } from "../../../web/src/review/hold.ts";
import { decision, draft, fact, mention, rehearsal } from "./drafts.ts";

const accepted = (key: string) => {
  const part = partOf(draft, key);
  return part ? acceptance(part) : undefined;
};

describe("accepting a part", () => {
  test("takes a fact as it stands, and a mention for what it was taken for", () => {
    expect(accepted("role.binh")).toEqual({ key: "role.binh", choice: "ACCEPT" });
    expect(accepted("person.binh")).toEqual({
      key: "person.binh",
      choice: "LINK",
      link: "person:binh",
    });
    expect(accepted("event.e1")).toEqual({ key: "event.e1", choice: "NEW" });
    expect(accepted("person.an")).toBeNull();
  });

  test.each([
    ["LINKED", true],
    ["NEW", true],
    ["OPEN", false],
    ["REJECTED", false],
  ] as const)("a post is new in a body that is %s: %s", (state, can) => {
    const post = mention("post.x", "Bộ trưởng", { kind: "POST" });
    const body = mention("body.x", "Đà Nẵng", { kind: "BODY", state });
    const given = { ...draft, mentions: [body] };
    expect(canBeNew(post, given)).toBe(false);
    expect(canBeNew({ ...post, body: "body.x" }, given)).toBe(can);
  });
});

describe("what is accepted together", () => {
  const keys = (given: Draft, seen = rehearsal) =>
    unproblematic(given, holdsOf(given, seen)).map(({ key }) => key);

  test("is every open fact about nothing that is open", () => {
    expect(keys(draft)).toEqual(["role.binh", "title.binh"]);
    expect([...holdsOf(draft, rehearsal)]).toEqual([["role.an", "MENTION"]]);
  });

  test("is no title that contradicts the graph, nothing with a problem, nothing with odd letters", () => {
    const change = {
      person: { id: "person:binh", label: "Trần Thị Bình" },
      post: { id: "post:x.head", label: "Bộ trưởng Bộ X" },
      before: [],
      after: [],
      disputed: true,
      clashing: [],
    };
    expect(keys(draft, { ...rehearsal, tenures: [change] })).toEqual(["role.binh"]);
    expect(keys(draft, { ...rehearsal, tenures: [{ ...change, disputed: false }] })).toEqual([
      "role.binh",
      "title.binh",
    ]);
    const problems = [{ key: "role.binh", code: "NO_DAY" as const, message: "No day." }];
    expect(keys(draft, { ...rehearsal, problems })).toEqual(["title.binh"]);
    const { start, end } = fact("any", "Bộ trưởng", {}).span;
    const remarks = [{ code: "LOOKALIKE", message: "Look.", start, end }];
    expect(keys({ ...draft, remarks })).toEqual([]);
  });
});

describe("taking back", () => {
  const withFact = (part: Partial<Draft["facts"][number]>): Draft => ({
    ...draft,
    facts: [fact("f", "Bộ trưởng", part)],
  });
  const none = new Map<string, DecisionInput>();

  test("leaves open what was open, and restores what held before", () => {
    expect(inverseOf(withFact({}), "f", none)).toEqual({ key: "f", choice: "UNDO" });
    expect(inverseOf(withFact({ decision: decision("REJECT") }), "f", none)).toEqual({
      key: "f",
      choice: "REJECT",
    });
    const edit = { at: "2022", says: null };
    expect(inverseOf(withFact({ decision: decision("EDIT", edit) }), "f", none)).toEqual({
      key: "f",
      choice: "EDIT",
      edit,
    });
    expect(inverseOf(withFact({ decision: decision("ADD") }), "f", none)).toEqual({
      key: "f",
      choice: "UNDO",
    });
  });

  test("restores a decision that is still on its way", () => {
    const given = { key: "f", choice: "ACCEPT" } as const;
    expect(inverseOf(withFact({}), "f", new Map([["f", given]]))).toBe(given);
  });
});

describe("the queue of decisions", () => {
  const accept = (key: string): DecisionInput => ({ key, choice: "ACCEPT" });

  test("sends one batch at a time, and what came meanwhile together, the last of each part", async () => {
    const sent: (readonly DecisionInput[])[] = [];
    const answers: (() => void)[] = [];
    const queue = new DecisionQueue((decisions) => {
      sent.push(decisions);
      return new Promise((resolve) => answers.push(resolve));
    });
    const all = [
      queue.add([accept("a")]),
      queue.add([accept("b")]),
      queue.add([accept("c"), { key: "b", choice: "REJECT" }]),
    ];
    expect(sent).toEqual([[accept("a")]]);
    answers[0]?.();
    await all[0];
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[1]).toEqual([{ key: "b", choice: "REJECT" }, accept("c")]);
    answers[1]?.();
    await Promise.all(all);
  });

  test("fails what waits behind a batch that was refused, and goes on with what comes later", async () => {
    let isRefusing = true;
    const queue = new DecisionQueue(async () => {
      await Promise.resolve();
      if (isRefusing) throw new Error("refused");
    });
    const results = await Promise.allSettled([queue.add([accept("a")]), queue.add([accept("b")])]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isRefusing = false;
    await expect(queue.add([accept("c")])).resolves.toBeUndefined();
  });
});
