import { fold } from "../../text/index.ts";
import { type Placed, placedSyllables } from "./syllables.ts";

/** A stretch of a text in UTF-16 units: from its first to behind its last. */
type Stretch = [start: number, end: number];

/**
 * Where the words searched for stand in a text of the graph, in order: whole words, and the beginning of those that the
 * last word begins. A document's number is one stretch, however it was typed.
 *
 * @param value the text in NFC, and the folded words
 */
export function highlights(value: unknown): Stretch[] {
  const [text, words] = value as [string, readonly string[]];
  const { folded, starts, ends } = foldInPlace(text);
  const placed = placedSyllables(folded);
  const number = findNumber(placed, words);
  const found = placed.flatMap(({ at, word }) => {
    if (at === number?.from) return [number];
    if (number && at > number.from && at < number.to) return [];
    const length = matchedLength(word, words);
    return length === 0 ? [] : [{ from: at, to: at + length }];
  });
  return found.map(({ from, to }) => [starts[from] ?? 0, ends[to - 1] ?? text.length]);
}

function matchedLength(word: string, words: readonly string[]): number {
  const last = words.at(-1) ?? "";
  if (words.includes(word)) return word.length;
  return word.startsWith(last) ? last.length : 0;
}

/** The words in a row that make up, without what parts them, what was typed from the first figure on. */
function findNumber(placed: readonly Placed[], words: readonly string[]) {
  const number = words.slice(words.findIndex((word) => /^\p{N}/u.test(word))).join("");
  if (!/^\p{N}.*\p{L}/u.test(number)) return undefined;
  for (const [index, { at: from }] of placed.entries()) {
    let missing = number;
    for (const { at, word } of placed.slice(index)) {
      if (word.startsWith(missing)) return { from, to: at + missing.length };
      if (!missing.startsWith(word)) break;
      missing = missing.slice(word.length);
    }
  }
  return undefined;
}

/** The folded text, and where in the given one each of its characters begins and ends. */
function foldInPlace(text: string) {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { index, 0: letter } of text.matchAll(/.\p{M}*/gsu)) {
    const plain = fold(letter) || " ";
    folded += plain;
    for (const _unit of plain.split("")) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { folded, starts, ends };
}
