/** The one normal form of every stored text. */
export function toNfc(text: string): string {
  return text.normalize("NFC");
}

/**
 * The text as search compares it: no marks, small letters, plain quotes, dashes and spaces, so that
 * "Tô Lâm", "TÔ LÂM" and "to lam" are one. Never a proof of identity: Thanh and Thành fold alike.
 */
export function fold(text: string): string {
  return toNfc(
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[đðɖƀ‘’–—]/gu, (letter) => plainLetters[letter] ?? letter)
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

/**
 * Folded texts as one string, joined by ` | `; none of no texts. A full stop parts words there, as in T.Ư and TP.HCM, so
 * that they are found as they are typed.
 */
export function foldAll(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  return texts.map((text) => fold(text.replaceAll(".", " "))).join(" | ");
}

/** Document numbers as one word each, joined by ` | `, so that 25-NQ/TW is found as 25nqtw; none of no numbers. */
export function joinNumbers(numbers: readonly string[]): string | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.map((number) => fold(number).replace(/[^\p{L}\p{N}]/gu, "")).join(" | ");
}

/**
 * What NFD leaves alone. đ does not decompose; ð (U+00F0) and ɖ (U+0256) are wrong letters that look
 * like it; ƀ stands in names of the Central Highlands.
 */
const plainLetters: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ɖ: "d",
  ƀ: "b",
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
};

/** The folded text as part of an id: small letters, digits and single hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
