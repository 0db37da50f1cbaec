/**
 * The letters and signs in the order of `Intl.Collator("vi")`: đ, ă, â, ê, ô, ơ, ư are letters of their
 * own; ƀ stands in names of the Central Highlands. Written down rather than asked of the collator, so
 * that stored keys do not move when Node brings another version of it.
 */
const alphabet = Array.from(
  ` _-–—,;:!?.…·'"«»()[]{}@*/\\&#%^+<=>|~$0123456789aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz`,
);

/** Marks that are no part of a letter, in order: the five tones, then those of other languages. */
const marks = [
  "\u0300", // huyền
  "\u0309", // hỏi
  "\u0303", // ngã, and ñ
  "\u0301", // sắc
  "\u0323", // nặng
  "\u0306", // ĕ, ĭ, ŏ, ŭ of the Central Highlands
  "\u030C",
  "\u030A",
  "\u0308",
];

/** Read as the sign they are printed for. */
const twins: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  ð: "đ",
  ɖ: "đ",
};

const letterWithMarks = /([aAeEoO]\u0302|[aA]\u0306|[oOuU]\u031B|.)(\p{M}*)/gsu;

// Every part of a key is printable ASCII, which every server compares alike. "!" closes a level, so a
// name comes before those that go on; "~" opens a character outside the alphabet.
const endOfLevel = "!";
const firstWeight = 0x22;
const weights = new Map(
  alphabet.map((letter, index) => [letter, String.fromCodePoint(firstWeight + index)]),
);

/**
 * A key whose plain order is the Vietnamese dictionary order of names: letters first, then tones (none,
 * huyền, hỏi, ngã, sắc, nặng), then small before capital. Held against `Intl.Collator("vi")` by a
 * property test.
 */
export function collationKey(name: string): string {
  let letters = "";
  let tones = "";
  let capitals = "";
  for (const [, printed = "", over = ""] of separateTones(name).matchAll(letterWithMarks)) {
    const letter = printed.normalize("NFC");
    const small = letter.toLowerCase();
    letters += weightOf(twins[small] ?? small);
    tones += `0${Array.from(over, weightOfMark).join("")}`;
    capitals += small === letter ? "0" : "1";
  }
  return [letters, withoutTail(tones), withoutTail(capitals)].join(endOfLevel);
}

/** The collation key of a name, then U+0001 and the id: unique, at once the order and the cursor of lists. */
export function sortKey(name: string, id: string): string {
  return `${collationKey(name)}\u0001${id}`;
}

/** The decomposed text with the mark that makes the letter before the tone: NFD puts nặng first. */
function separateTones(text: string): string {
  return text.normalize("NFD").replace(/\u0323([\u0302\u0306])/gu, "$1\u0323");
}

function weightOf(letter: string): string {
  return weights.get(letter) ?? `~${codeOf(letter)}`;
}

function weightOfMark(mark: string): string {
  const place = marks.indexOf(mark);
  return place === -1 ? `~${codeOf(mark)}` : String(place + 1);
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}

/** Leaves off what says nothing: a name without tones, or without capitals. */
function withoutTail(level: string): string {
  return level.replace(/0+$/, "");
}
