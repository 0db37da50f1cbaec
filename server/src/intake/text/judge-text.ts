import type { Refusal } from "../format.ts";

/** How much of a text is looked at to tell its language. */
const sampleLength = 8_000;

const words = /[\p{L}\p{M}]+/gu;
const markedLetter = /[^\P{L}a-z]/iu;
/** Letters that no other language has beside Latin ones. */
const ownLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}\uFF21-\uFF5A]/u;
const latinLetter = /\p{Script=Latin}/u;
const toneOnConsonant = /[ǹńḿǸŃḾćĆǵǴḱḰĺĹṕṔŕŔśŚẃẂźŹṇṆṃṂḥḤḳḲḷḶṛṚṣṢṭṬṿṼ]/u;
const strange = new RegExp(`${foreignLetter.source}|${toneOnConsonant.source}|\\p{M}`, "u");
const emojiInWord = /\p{L}\p{Extended_Pictographic}[\uFE0F\u200D]*\p{L}/u;
const control = /[^\P{Cc}\s]/gu;

/** More words than this with letters of two alphabets, or with tone marks that compose with nothing, are no slip. */
const toleratedSlips = 2;

/** Vietnamese prose has marks in most words, its own letters in about half; English with some names has them in few. */
const leastMarkedShare = 0.35;
const leastOwnShare = 0.25;
const wordsForLanguage = 200;

/** Why nothing may be read from this text, if so. A spam copy is refused, not repaired (domain guide, section 3). */
export function judgeText(text: string): Refusal | undefined {
  if (text.trim() === "") return { code: "EMPTY", message: "The text is empty." };
  const sample = text.slice(0, sampleLength);
  if ((sample.match(control)?.length ?? 0) > sample.length / 100) {
    return { code: "BINARY", message: "This is no text: give the article as plain text or HTML." };
  }
  if ((sample.match(/\uFFFD/g)?.length ?? 0) > Math.max(3, sample.length / 200)) {
    return {
      code: "BROKEN_ENCODING",
      message: "Many letters cannot be read: save the text as UTF-8 and give it again.",
    };
  }
  return judgeWords(sample, text);
}

function judgeWords(sample: string, text: string): Refusal | undefined {
  const found = sample.match(words) ?? [];
  const first = found.slice(0, wordsForLanguage);
  const share = (letter: RegExp) =>
    first.filter((word) => letter.test(word)).length / Math.max(1, first.length);
  if (share(markedLetter) < leastMarkedShare || share(ownLetter) < leastOwnShare) {
    return { code: "OTHER_LANGUAGE", message: "The text is not in Vietnamese with its marks." };
  }
  if (emojiInWord.test(text) || countBroken(sample, found) > toleratedSlips) {
    return {
      code: "SPAM_COPY",
      message:
        "Letters of other alphabets, emoji or loose tone marks stand inside words: this is a garbled copy; find the original page.",
    };
  }
  return undefined;
}

function countBroken(sample: string, found: readonly string[]): number {
  return strange.test(sample) ? found.filter(isBroken).length : 0;
}

function isBroken(word: string): boolean {
  return isSpoiled(word) || /\p{M}/u.test(word) || toneOnConsonant.test(word);
}

/** Whether letters of two alphabets stand in one word, as Latin and Cyrillic о. */
export function isSpoiled(word: string): boolean {
  return foreignLetter.test(word) && latinLetter.test(word);
}
