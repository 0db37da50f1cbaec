import { createIntl } from "react-intl";
import { expect, test } from "vitest";

import { en } from "../../../web/src/i18n/en.ts";
import { consoleEn } from "../../../web/src/i18n/pages/console-en.ts";
import { consoleVi } from "../../../web/src/i18n/pages/console-vi.ts";
import { pagesEn } from "../../../web/src/i18n/pages/en.ts";
import { reviewEn } from "../../../web/src/i18n/pages/review-en.ts";
import { reviewVi } from "../../../web/src/i18n/pages/review-vi.ts";
import { pagesVi } from "../../../web/src/i18n/pages/vi.ts";

const placeholders = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = ""]) => name));

const inEnglish = { ...pagesEn, ...consoleEn, ...reviewEn };
const inVietnamese = { ...pagesVi, ...consoleVi, ...reviewVi };

test("the words of the pages have ids of their own, the same in both languages", () => {
  const catalogues = [en, pagesEn, consoleEn, reviewEn].flatMap((words) => Object.keys(words));
  expect(catalogues.filter((id, at) => catalogues.indexOf(id) !== at)).toEqual([]);
  expect(Object.keys(pagesVi).toSorted()).toEqual(Object.keys(pagesEn).toSorted());
  expect(Object.keys(consoleVi).toSorted()).toEqual(Object.keys(consoleEn).toSorted());
  expect(Object.keys(reviewVi).toSorted()).toEqual(Object.keys(reviewEn).toSorted());
});

test.each([
  ["en", inEnglish],
  ["vi", inVietnamese],
] as const)(
  "every message of the pages can be formatted in %s, with the values of the English one",
  (locale, messages) => {
    const english = new Map<string, string>(Object.entries(inEnglish));
    const errors: unknown[] = [];
    const intl = createIntl({ locale, messages: {}, onError: () => undefined });
    for (const [id, message] of Object.entries(messages)) {
      const known = placeholders(english.get(id) ?? "");
      const unknown = [...placeholders(message)].filter((name) => !known.has(name));
      const values = Object.fromEntries([...known].map((name) => [name, 2]));
      const text = intl.formatMessage(
        { id: `${id} in test`, defaultMessage: message } as never,
        values,
      );
      if (unknown.length > 0 || /[{}]/.test(text)) errors.push({ id, unknown, text });
    }
    expect(errors).toEqual([]);
  },
);
