import { createIntl } from "react-intl";
import { expect, test } from "vitest";

import { en } from "../../../web/src/i18n/en.ts";
import { vi } from "../../../web/src/i18n/vi.ts";

const placeholders = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name));

test("both catalogues have the same ids", () => {
  expect(Object.keys(vi).toSorted()).toEqual(Object.keys(en).toSorted());
});

test("a Vietnamese message names no value that the English one lacks", () => {
  for (const [id, message] of Object.entries(en)) {
    const translated = Object.entries(vi).find(([other]) => other === id)?.[1] ?? "";
    expect(
      [...placeholders(translated)].filter((name) => !placeholders(message).has(name)),
      id,
    ).toEqual([]);
  }
});

test.each([
  ["en", en],
  ["vi", vi],
])("every message of %s can be formatted", (locale, messages) => {
  const failures: string[] = [];
  const intl = createIntl({ locale, messages, onError: ({ message }) => failures.push(message) });
  for (const [id, message] of Object.entries(messages)) {
    const values = Object.fromEntries([...placeholders(message)].map((name) => [name ?? "", 2]));
    expect(intl.formatMessage({ id: id as keyof typeof en }, values)).not.toBe("");
  }
  expect(failures).toEqual([]);
});
