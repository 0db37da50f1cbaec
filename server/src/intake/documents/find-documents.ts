import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { DocumentMention } from "./mention.ts";
import { namedAt } from "./named.ts";
import { numberedAt } from "./numbered.ts";
import type { Page } from "./page.ts";
import { plenumAt } from "./plenum.ts";
import { shortAt } from "./short-number.ts";

export function documentsIn(page: Page, sentence: TokenRange): DocumentMention[] {
  const found: DocumentMention[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    if (!mayBegin(page, at, sentence.to)) {
      at++;
      continue;
    }
    const mention =
      numberedAt(page, at, sentence) ??
      plenumAt(page, at, sentence) ??
      shortAt(page, at, sentence) ??
      namedAt(page, at, sentence);
    if (mention !== undefined) found.push(...[mention].flat());
    at = Math.max(at + 1, [mention].flat().at(-1)?.to ?? 0);
  }
  return found;
}

/** A type of documents or a number: nothing else begins the name of one. */
function mayBegin(page: Page, at: number, to: number): boolean {
  const { types, unnumbered } = lexicon.documents;
  if (
    types.longest(page.tokens, at, to) !== undefined ||
    unnumbered.longest(page.tokens, at, to) !== undefined
  )
    return true;
  return page.tokens[at]?.form === "number" && page.numbers.has(page.tokens[at]?.start ?? -1);
}
