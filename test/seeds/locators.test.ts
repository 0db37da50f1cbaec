import { describe, expect, test } from "vitest";

import { articlesAtHand, folded, noArticles, readPages } from "./articles.ts";
import { claimsIn, mappingsIn, readSeeds, under } from "./bundles.ts";

const bundles = readSeeds("articles").map(({ name, content }) => {
  const [source] = under(content, "sources");
  const headline = String(source?.["title"]);
  return { name, content, headline, readFromPage: source?.["url"] === null };
});
const readFromPage = bundles.filter((bundle) => bundle.readFromPage);
const knownByAddress = bundles.filter((bundle) => !bundle.readFromPage);

describe("five bundles were read from their pages", () => {
  test("five of seventeen", () => {
    expect([readFromPage.length, bundles.length]).toEqual([5, 17]);
  });

  test.each(readFromPage)("$name: every claim names its paragraph", ({ content }) => {
    const claims = claimsIn(content);
    expect(claims.filter(({ paragraph }) => !Number.isInteger(paragraph))).toEqual([]);
  });

  test.each(readFromPage)(
    "$name: what is printed stands there",
    ({ content, headline }, context) => {
      if (!articlesAtHand) context.skip(noArticles);
      const lines = readPages().find((page) => page.includes(headline)) ?? [];
      const missing = claimsIn(content).filter(({ paragraph, printedAs, name }) => {
        const line = lines[Number(paragraph) - 1];
        return line === undefined || !line.includes(folded(String(printedAs ?? name ?? "")));
      });
      expect(missing).toEqual([]);
    },
  );
});

describe("twelve bundles know their pages by address alone", () => {
  test.each(knownByAddress)("$name: no paragraph and no span", ({ content }) => {
    const located = mappingsIn(content).filter((entry) => "paragraph" in entry || "span" in entry);
    expect(located).toEqual([]);
  });
});
