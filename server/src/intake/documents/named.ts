import type { TokenRange } from "../parts/index.ts";
import { bodyList } from "./issuers.ts";
import { type DocumentMention, longestSubject, mentionOf } from "./mention.ts";
import type { Page } from "./page.ts";
import { unnumberedAt } from "./unnumbered.ts";

export function namedAt(page: Page, at: number, sentence: TokenRange): DocumentMention | undefined {
  const named = unnumberedAt(page.tokens, at, Math.min(sentence.to, at + longestSubject));
  if (named === undefined) return undefined;
  const issuers = named.between === undefined ? [] : bodyList(page, named.between, sentence.to);
  if (named.between !== undefined && issuers.length === 0) return undefined;
  return mentionOf(page, at, named.to, {
    number: null,
    kind: named.kind,
    issuers,
    rule: "document named by kind and subject",
  });
}
