/** Letters, digits and the apostrophe of names such as H'Hen: what search takes for a word, as the index does. */
const syllable = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** The words of a text, in order. Nothing that the index would read as an operator is among them. */
export function syllables(text: string): string[] {
  return text.match(syllable) ?? [];
}

/** A word, and the place of its first letter in UTF-16 units. */
export interface Placed {
  readonly at: number;
  readonly word: string;
}

/** The words of a text, in order, with their places. */
export function placedSyllables(text: string): Placed[] {
  return Array.from(text.matchAll(syllable), ({ index, 0: word }) => ({ at: index, word }));
}
