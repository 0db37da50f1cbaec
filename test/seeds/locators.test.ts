import { describe, expect, test } from "vitest";

import { articlesAtHand, folded, noArticles, readPages } from "./articles.ts";
import { claimsIn, mappingsIn, readSeeds, textsAmong, under } from "./bundles.ts";

const bundles = readSeeds("articles").map(({ name, content }) => {
  const [source] = under(content, "sources");
  const [headline = ""] = textsAmong([source?.["title"]]);
  return { name, content, headline, readFromPage: source?.["url"] === null };
});
const readFromPage = bundles.filter((bundle) => bundle.readFromPage);
const knownByAddress = bundles.filter((bundle) => !bundle.readFromPage);

describe("five bundles were read from their pages", () => {
  test("five of seventeen", () => {
    expect([readFromPage.length, bundles.length]).toEqual([5, 17]);
  });

  test.for(readFromPage)("$name: every claim names its paragraph", ({ content }) => {
    const claims = claimsIn(content);
    expect(claims.filter(({ paragraph }) => !Number.isInteger(paragraph))).toEqual([]);
  });

  test.for(readFromPage)(
    "$name: what is printed stands there",
    ({ content, headline }, context) => {
      if (!articlesAtHand) context.skip(noArticles);
      const lines = readPages().find((page) => page.includes(headline)) ?? [];
      const missing = claimsIn(content).filter(({ paragraph, printedAs, name }) => {
        const line = lines[Number(paragraph) - 1];
        return (
          line === undefined ||
          textsAmong([printedAs, name]).some((form) => !line.includes(folded(form)))
        );
      });
      expect(missing).toEqual([]);
    },
  );
});

describe("twelve bundles know their pages by address alone", () => {
  test.for(knownByAddress)("$name: no paragraph and no span", ({ content }) => {
    const located = mappingsIn(content).filter((entry) => "paragraph" in entry || "span" in entry);
    expect(located).toEqual([]);
  });
});
