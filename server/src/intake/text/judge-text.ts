import type { Refusal } from "../format.ts";

/** How much of a text is looked at to tell its language. */
const sampleLength = 8_000;

const words = /[\p{L}\p{M}]+/gu;
const vietnameseLetter = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìĩóòõúùũý]/iu;
const foreignLetter = /[\p{Script=Cyrillic}\p{Script=Greek}\uFF21-\uFF5A]/u;
const latinLetter = /\p{Script=Latin}/u;
const emojiInWord = /\p{L}\p{Extended_Pictographic}[\uFE0F\u200D]*\p{L}/u;
const suspicious = /[\p{M}\p{Script=Cyrillic}\p{Script=Greek}\uFF21-\uFF5A]/u;
const control = /[\u0000-\u0008\u000E-\u001F]/g;

/** More words than this with letters of two alphabets, or with tone marks that compose with nothing, are no slip. */
const toleratedSlips = 2;

/** Vietnamese prose has marks in most words; English with a few Vietnamese names has them in few. */
const leastMarkedShare = 0.35;

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
  const broken = suspicious.test(sample) ? found.filter(isBroken).length : 0;
  if (emojiInWord.test(text) || broken > toleratedSlips) {
    return {
      code: "SPAM_COPY",
      message:
        "Letters of other alphabets, emoji or loose tone marks stand inside words: this is a garbled copy; find the original page.",
    };
  }
  const marked = found.filter((word) => vietnameseLetter.test(word)).length;
  if (marked < found.length * leastMarkedShare || found.length === 0) {
    return { code: "OTHER_LANGUAGE", message: "The text is not in Vietnamese with its marks." };
  }
  return undefined;
}

function isBroken(word: string): boolean {
  if (foreignLetter.test(word) && latinLetter.test(word)) return true;
  return /\p{M}/u.test(word);
}
