import type { Span } from "../format.ts";

/** A text in NFC, with the way back to the text as it was given. */
export interface GivenText {
  readonly text: string;
  /** The same words in the text as given; undefined where both texts are one. */
  toGiven(span: Span): Span | undefined;
}

/** A letter with what is combined with it; the vowels and finals of Hangul compose with the letter before. */
const composed = /[^\p{M}\u1161-\u11FF][\p{M}\u1161-\u11FF]*|[\p{M}\u1161-\u11FF]+/gsu;

/** NFC without a leading byte-order mark; offsets in NFD text (trap 1 of the domain guide) are mapped letter by letter. */
export function giveText(given: string): GivenText {
  const marked = given.startsWith("\uFEFF") ? 1 : 0;
  const bare = given.slice(marked);
  const text = bare.normalize("NFC");
  if (text === bare && marked === 0) return { text, toGiven: () => undefined };
  const offsets = offsetsIn(bare, text.length, marked);
  return {
    text,
    toGiven: ({ start, end }) => ({
      start: offsets[start] ?? 0,
      end: offsets[end] ?? given.length,
    }),
  };
}

/** For every offset of the NFC text the offset in the given one. */
function offsetsIn(bare: string, length: number, marked: number): Uint32Array {
  const offsets = new Uint32Array(length + 1).fill(bare.length + marked);
  let at = 0;
  for (const { 0: letter, index } of bare.matchAll(composed)) {
    const width = letter.normalize("NFC").length;
    offsets.fill(index + marked, at, at + width);
    at += width;
  }
  return offsets;
}
