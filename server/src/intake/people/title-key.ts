import { lexicon } from "../lexicon/index.ts";
import { matchKey, tokenise } from "../tokens/index.ts";

const known = new Map<string, string>();
const mostKnown = 20_000;

/** The words of a post or a body as they are compared within one article: match keys, abbreviations written out. */
export function titleWords(printed: string | null): string {
  if (printed === null) return "";
  const found = known.get(printed);
  if (found !== undefined) return found;
  const words = tokenise(printed)
    .filter(({ form }) => form !== "sign")
    .map(({ key }) => writtenOut.get(key) ?? key)
    .join(" ");
  if (known.size < mostKnown) known.set(printed, words);
  return words;
}

const writtenOut = new Map(
  Object.entries(lexicon.bodies.abbreviations).map(([short, phrase]) => [
    short,
    phrase.split(" ").map(matchKey).join(" "),
  ]),
);

/** Whether two bodies may be one, the shorter printed where the longer is known: UBND TP, UBND TP Hà Nội. */
export function isSameBody(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}
