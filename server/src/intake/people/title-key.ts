import { lexicon } from "../lexicon/index.ts";
import { matchKey, tokenise } from "../tokens/index.ts";

/** The words of a post or a body as they are compared within one article: match keys, abbreviations written out. */
export function titleWords(printed: string | null): string {
  if (printed === null) return "";
  return tokenise(printed)
    .filter(({ form }) => form !== "sign")
    .map(({ key }) => lexicon.bodies.abbreviations[key] ?? key)
    .map((phrase) => phrase.split(" ").map(matchKey).join(" "))
    .join(" ");
}

/** Whether two bodies may be one, the shorter printed where the longer is known: UBND TP, UBND TP Hà Nội. */
export function isSameBody(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
