/** Tone marks on the second vowel of an open oa, oe, uy, and the same marks on the first: hoà = hòa, uỷ = ủy. */
const secondVowel = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const firstVowel: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

/** Spelling twins: sĩ = sỹ, kĩ = kỹ, lí = lý, quí = quý, mĩ = mỹ. */
const twin = /^(h|k|l|m|s|t|qu)([iíìỉĩị])$/u;
const withY: Readonly<Record<string, string>> = { i: "y", í: "ý", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/**
 * The word as titles and bodies are matched: small letters, one tone placement, one spelling of the twins. Names are
 * compared as printed, never by this key.
 */
export function matchKey(word: string): string {
  return word
    .toLowerCase()
    .replace(secondVowel, (vowels) => firstVowel[vowels] ?? vowels)
    .replace(twin, (_, onset: string, vowel: string) => onset + (withY[vowel] ?? vowel));
}
