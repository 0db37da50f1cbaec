import { expect, test } from "vitest";

import { articleInput, hostOf } from "../../../web/src/review/article-input.ts";
import { editOf, fieldsOf, formOf, wordsLike } from "../../../web/src/review/edits.ts";
import { failureOf } from "../../../web/src/review/review-error.ts";
import { actionOf, REVIEW_KEYS } from "../../../web/src/review/review-keys.ts";
import { decision, fact } from "./drafts.ts";

const given = { publisher: " daily.example ", url: "", title: "", published: "" };

test.each([
  ["<!doctype html><title>x</title>", "html"],
  ["<!-- saved --><html>", "html"],
  ["  <p>Hội nghị</p>", "html"],
  ["Hội nghị</p><p>kết thúc", "html"],
  ["Hội nghị < 3 giờ", "text"],
  ["", "text"],
])("%s is taken for %s", (content, name) => {
  expect(articleInput({ ...given, content })).toEqual({
    [name]: content,
    publisher: "daily.example",
  });
});

test("what is filled in goes along, without the space around it", () => {
  expect(
    articleInput({ ...given, content: "x", url: " https://a.example/b ", published: "2022-03" }),
  ).toEqual({
    text: "x",
    publisher: "daily.example",
    url: "https://a.example/b",
    published: "2022-03",
  });
});

test("an address suggests its publisher", () => {
  expect(hostOf("https://www.daily.example/a?b")).toBe("daily.example");
  expect(hostOf("daily")).toBe("");
});

test("an edit says what was changed, and keeps what was changed before", () => {
  const title = fact("t", "Bộ trưởng", { says: "HOLDS", at: "2022-06-20" });
  expect(editOf(title, formOf(title))).toBeNull();
  expect(editOf(title, { ...formOf(title), says: "FORMER", acting: true })).toEqual({
    says: "FORMER",
    acting: true,
  });
  const edited = { ...title, term: "2021-2026", decision: decision("EDIT", { term: "2021-2026" }) };
  expect(editOf(edited, { ...formOf(edited), at: "2022" })).toEqual({
    term: "2021-2026",
    at: "2022",
  });
});

test("a fact is edited in its own parts, and changed to words with the same ones", () => {
  expect(wordsLike("HOLDS")).toContain("FORMER");
  expect(wordsLike("HOSTED")).toEqual(["HOSTED"]);
  expect([...fieldsOf("DATE")]).toEqual(["value"]);
  expect([...fieldsOf("TOOK_PART")]).toEqual(["role", "detail"]);
});

test.each([
  ["UNAUTHENTICATED", 401, "WRONG_TOKEN"],
  ["UNAUTHENTICATED", 429, "TOO_MANY"],
  ["CONFLICT", 200, "CONFLICT"],
  ["BAD_USER_INPUT", 413, "REFUSED"],
  ["INTERNAL_SERVER_ERROR", 500, "UNREACHABLE"],
  [undefined, 502, "UNREACHABLE"],
] as const)("the code %s with status %i means %s", (code, status, failure) => {
  expect(failureOf(code, status)).toBe(failure);
});

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

test("every key of the map does one thing, and letters can be switched off", () => {
  const keys = REVIEW_KEYS.flatMap((one) => Object.keys(one.keys));
  expect(new Set(keys).size).toBe(keys.length);
  expect(actionOf(press("a"), true)).toBe("accept");
  expect(actionOf(press("A"), true)).toBe("acceptAll");
  expect(actionOf(press("Enter", true), true)).toBe("acceptDraft");
  expect(actionOf(press("a", true), true)).toBeUndefined();
  expect(actionOf(press("a"), false)).toBeUndefined();
  expect(actionOf(press("?"), false)).toBe("help");
  expect(actionOf(press("Enter"), false)).toBe("details");
});
