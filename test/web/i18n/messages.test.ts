import { expect, test } from "vitest";

import { en, type MessageId } from "../../../web/src/i18n/en.ts";
import { intlFor } from "../../../web/src/i18n/intl.ts";
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

test.each(["en", "vi"] as const)("every message of %s can be formatted", async (language) => {
  const intl = await intlFor(language);
  for (const id of ids) {
    const values = Object.fromEntries([...placeholders(en[id])].map((name) => [name, 2]));
    // What cannot be formatted comes back as it is written, braces and all.
    expect(intl.formatMessage({ id }, values)).toMatch(/^[^{}]+$/);
  }
});
