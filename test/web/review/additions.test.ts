import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";

import { en } from "../../../web/src/i18n/en.ts";
import { pagesEn } from "../../../web/src/i18n/pages/en.ts";
import { reviewEn } from "../../../web/src/i18n/pages/review-en.ts";
import {
  additionsOf,
  findWords,
  isComplete,
  NOBODY,
  type AddForm,
} from "../../../web/src/review/additions.ts";
import { neededMentions, openOf } from "../../../web/src/review/draft.ts";
import {
  factLabel,
  factWords,
  partWords,
  reasonsWords,
} from "../../../web/src/review/part-words.ts";
import { draft, fact, mention } from "./drafts.ts";

const form: AddForm = {
  words: "Bộ trưởng chủ trì",
  says: "HOLDS",
  subject: { key: "person.binh", name: "" },
  object: { key: "post.bo-truong", name: "" },
  body: NOBODY,
  event: "event.e1",
  role: "CHAIR",
  value: "",
  at: "",
  acting: false,
};

function counter() {
  let last = 0;
  return () => `hand.${(last += 1)}`;
}

describe("words that are added", () => {
  test("are those that were selected, while they still say so, else the first of their kind", () => {
    const text = "ông A, ông B, ông A";
    expect(findWords(text, " ông A ", null)).toEqual({ start: 0, end: 5 });
    expect(findWords(text, "ông A", { start: 14, end: 19 })).toEqual({ start: 14, end: 19 });
    expect(findWords(text, "ông B", { start: 14, end: 19 })).toEqual({ start: 7, end: 12 });
    expect(findWords(text, "ông C", null)).toBeNull();
    expect(findWords(text, " ", null)).toBeNull();
    expect(findWords("Bộ trưởng", "Bộ trưởng".normalize("NFD"), null)).toEqual({
      start: 0,
      end: 9,
    });
  });

  test("make one fact about mentions that the draft has", () => {
    const span = { start: 4, end: 9 };
    expect(additionsOf(draft, form, span, counter())).toEqual([
      {
        key: "hand.1",
        choice: "ADD",
        fact: {
          says: "HOLDS",
          subject: "person.binh",
          object: "post.bo-truong",
          event: "event.e1",
          start: 4,
          end: 9,
        },
      },
    ]);
  });

  test("make the mentions that the draft lacks first, with a new post in its body", () => {
    const span = { start: 30, end: 39 };
    const made = additionsOf(
      draft,
      {
        ...form,
        subject: { key: "", name: "Nguyễn Văn An" },
        object: { key: "", name: "Trưởng phòng" },
        body: { key: "", name: "Phòng Rừng" },
        event: "",
        at: "2022",
        acting: true,
      },
      span,
      counter(),
    );
    const title = draft.text.slice(30, 39);
    const start = draft.text.indexOf("Nguyễn Văn An");
    expect(made).toEqual([
      {
        key: "hand.1",
        choice: "ADD",
        mention: { kind: "PERSON", name: "Nguyễn Văn An", start, end: start + 13 },
      },
      { key: "hand.2", choice: "ADD", mention: { kind: "BODY", name: "Phòng Rừng", ...span } },
      {
        key: "hand.3",
        choice: "ADD",
        mention: { kind: "POST", name: "Trưởng phòng", body: "hand.2", title, ...span },
      },
      {
        key: "hand.4",
        choice: "ADD",
        fact: {
          says: "HOLDS",
          subject: "hand.1",
          object: "hand.3",
          at: "2022",
          acting: true,
          ...span,
        },
      },
    ]);
  });

  test("are asked for what their fact needs, and no more", () => {
    expect(isComplete(form)).toBe(true);
    expect(isComplete({ ...form, subject: NOBODY })).toBe(false);
    expect(isComplete({ ...form, object: { key: "", name: "Trưởng phòng" } })).toBe(false);
    expect(isComplete({ ...form, says: "TOOK_PART", object: NOBODY })).toBe(true);
    expect(isComplete({ ...form, says: "TOOK_PART", event: "" })).toBe(false);
    expect(isComplete({ ...form, says: "DATE", value: " " })).toBe(false);
  });
});

describe("what is still open", () => {
  test("is what the server waits for, with the open body of an open post before it", () => {
    const body = mention("body.x", "Đà Nẵng", { kind: "BODY", state: "OPEN" });
    const post = mention("post.bo-truong", "Bộ trưởng", {
      kind: "POST",
      state: "OPEN",
      body: "body.x",
    });
    const other = mention("body.y", "Đà Nẵng", { kind: "BODY", state: "OPEN" });
    const given = {
      ...draft,
      open: ["person.an", "post.bo-truong", "role.an"],
      mentions: [body, other, post, ...draft.mentions.filter(({ key }) => key !== post.key)],
    };
    expect(openOf(given)).toEqual(["body.x", "person.an", "post.bo-truong", "role.an"]);
    expect(neededMentions(given).has("body.y")).toBe(false);
    const linked = given.mentions.map((one) =>
      one.key === post.key ? { ...one, state: "LINKED" as const } : one,
    );
    expect(openOf({ ...given, mentions: linked, open: [] })).toEqual(["person.an"]);
  });
});

describe("parts in words", () => {
  const intl = createIntl({
    locale: "en",
    messages: { ...en, ...pagesEn, ...reviewEn },
  });
  const words = (part: Parameters<typeof fact>[2]) => {
    const one = fact("f", "Bộ trưởng", part);
    return `${factLabel(intl, one)}: ${factWords(intl, one, draft)}`;
  };

  test("say what differs: no name of the only event, no day that is the event's", () => {
    expect(words({ role: "CHAIR", event: "event.e1", detail: "once" })).toBe(
      "Role: chaired · once",
    );
    expect(words({ says: "DATE", value: "2022-06-20" })).toBe("Date: 20 June 2022");
    const title = { says: "HOLDS", object: "post.bo-truong", event: "event.e1", at: "2022-06-20" };
    expect(words({ ...title, acting: true, term: "2021-2026" })).toBe(
      "Title: Bộ trưởng · acting · term 2021-2026 · 20 June 2022",
    );
    expect(words({ says: "UNHEARD_OF", object: "place.da-nang" })).toBe("UNHEARD_OF: Đà Nẵng");
  });

  test("name the one they are about, and reasons with what shows them", () => {
    const one = fact("f", "Bộ trưởng", { role: "SPEAK", event: "event.e1" });
    expect(partWords(intl, { is: "fact", key: "f", fact: one }, draft)).toBe(
      "Trần Thị Bình – Role: spoke",
    );
    expect(
      reasonsWords(intl, [
        { code: "SAME_NAME", detail: null },
        { code: "SAME_DAY", detail: "2022-06-20" },
      ]),
    ).toBe("the same name · the same day (20 June 2022)");
  });
});
