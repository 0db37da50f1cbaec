import { createIntl } from "react-intl";
import { expect, test } from "vitest";

import { en, type MessageId } from "../../../web/src/i18n/en.ts";
import { vi } from "../../../web/src/i18n/vi.ts";

const placeholders = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = ""]) => name));

const ids = Object.keys(en).filter((id): id is MessageId => id in en);

test("both catalogues have the same ids", () => {
  expect(Object.keys(vi).toSorted()).toEqual(Object.keys(en).toSorted());
});

test("a Vietnamese message names no value that the English one lacks", () => {
  const english = new Map<string, string>(Object.entries(en));
  const lacking = Object.entries(vi).filter(([id, message]) => {
    const known = placeholders(english.get(id) ?? "");
    return [...placeholders(message)].some((name) => !known.has(name));
  });
  expect(lacking).toEqual([]);
});

test.each([
  ["en", en],
  ["vi", vi],
])("every message of %s can be formatted", (locale, messages) => {
  const failures: string[] = [];
  const intl = createIntl({ locale, messages, onError: ({ message }) => failures.push(message) });
  for (const id of ids) {
    const values = Object.fromEntries([...placeholders(messages[id])].map((name) => [name, 2]));
    expect(intl.formatMessage({ id }, values)).not.toBe("");
  }
  expect(failures).toEqual([]);
});
