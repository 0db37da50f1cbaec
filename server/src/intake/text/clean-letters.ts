import type { Remark } from "../format.ts";

/** Wrong letters that look like đ (names.json of the domain guide): read as đ, and reported. */
const wrongLetters: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ" };

/** Signs that stand for one another, each one UTF-16 unit, so that offsets stay. */
const plainSigns: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u202F": " ",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\u2028": "\n",
  "\u2029": "\n",
  "‘": "'",
  "’": "'",
  ʼ: "'",
  "`": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "«": "“",
  "»": "”",
  "„": "“",
  "；": ";",
  "，": ",",
};

const wrong = new RegExp(`[${Object.keys(wrongLetters).join("")}]`, "gu");
const replaced = new RegExp(`[${Object.keys(plainSigns).join("")}]`, "gu");

/** Three texts of one length, so that offsets hold for all: as given, as facts quote it, as the grammar reads it. */
export interface CleanText {
  /** With the right letters, all else as it was printed. */
  readonly printed: string;
  readonly clean: string;
  readonly remarks: readonly Remark[];
}

export function cleanLetters(text: string): CleanText {
  const remarks: Remark[] = [];
  const printed = text.replace(wrong, (letter, start: number) => {
    const right = wrongLetters[letter] ?? letter;
    remarks.push({
      code: "WRONG_LETTER",
      message: `${letter} (U+${codeOf(letter)}) is read as ${right}`,
      evidence: { start, end: start + 1 },
    });
    return right;
  });
  const clean = printed.replace(replaced, (sign) => plainSigns[sign] ?? sign);
  return { printed, clean, remarks };
}

function codeOf(letter: string): string {
  return letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
