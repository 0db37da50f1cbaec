import { isSpoiled } from "../text/judge-text.ts";
import { matchKey } from "./match-key.ts";
import type { Token } from "./token.ts";

/**
 * A foreign name with its syllables joined, as in Xỉ-xay; a syllable, with an apostrophe inside as in H'Bơ; digits; any
 * other sign but a space. One way to match at each place.
 */
const pieces =
  /\p{Lu}\p{Ll}*(?:-\p{Ll}+)+(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}[\p{L}\p{M}]*)*|\p{N}+|[^\s\p{L}\p{N}\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
const letter = /^\p{L}/u;
const digit = /^\p{N}/u;
const capitalLetter = /^\p{Lu}/u;
const capitalsOnly = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** The tokens of a clean text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const end = start + piece.length;
    const { key, form, capital, acronym, spoiled } = shapeOf(piece);
    tokens.push({
      start,
      end,
      text: piece,
      key,
      form,
      capital,
      acronym,
      spoiled,
      glued: start === before,
    });
    before = end;
  }
  return tokens;
}

type Shape = Pick<Token, "key" | "form" | "capital" | "acronym" | "spoiled">;

/** The language has few thousand syllables: what is known of one is kept. */
const known = new Map<string, Shape>();
const mostKnown = 50_000;

function shapeOf(piece: string): Shape {
  const found = known.get(piece);
  if (found !== undefined) return found;
  const shape: Shape = {
    key: matchKey(piece),
    form: letter.test(piece) ? "word" : digit.test(piece) ? "number" : "sign",
    capital: capitalLetter.test(piece),
    acronym: capitalsOnly.test(piece),
    spoiled: isSpoiled(piece),
  };
  if (known.size < mostKnown) known.set(piece, shape);
  return shape;
}
