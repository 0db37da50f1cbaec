import { fold } from "../../text/index.ts";
import { addressLength } from "./forms-of-address.ts";
import { syllables } from "./syllables.ts";

/** One way to take the text: its words as they are spelled and folded, never none. */
export interface Reading {
  readonly spelled: readonly string[];
  readonly folded: readonly string[];
}

export interface Readings {
  readonly whole: Reading;
  /** Without the form of address in front, when there is one: `ông Tô Lâm` asks for Tô Lâm. */
  readonly unaddressed: Reading | undefined;
  /** With everything from the first figure on as one word, as numbers are stored: `25 NQ/TW` is 25nqtw. */
  readonly joined: Reading | undefined;
}

/** Beyond this a text is a title, not a number; the index refuses queries of too many words. */
const maxJoined = 12;

/** The ways to take a text in NFC; none when there is no word in it. */
export function readingsOf(text: string): Readings | undefined {
  const whole = readingOf(text);
  if (whole.folded.length === 0) return undefined;
  const skipped = addressLength(whole);
  return {
    whole,
    unaddressed: skipped > 0 ? partOf(whole, skipped) : undefined,
    joined: joinNumber(whole),
  };
}

/** Folding makes quotes plain: the words are the same ones only when those that are spelled have plain ones too. */
function readingOf(text: string): Reading {
  const spelled = text.toLowerCase().replaceAll(/[‘’]/g, "'");
  return { spelled: syllables(spelled), folded: syllables(fold(text)) };
}

function partOf({ spelled, folded }: Reading, from: number): Reading {
  return { spelled: spelled.slice(from), folded: folded.slice(from) };
}

function joinNumber({ spelled, folded }: Reading): Reading | undefined {
  const from = folded.findIndex((word) => /^\p{N}/u.test(word));
  if (from === -1 || from === folded.length - 1 || folded.length > maxJoined) return undefined;
  const join = (words: readonly string[]) => [...words.slice(0, from), words.slice(from).join("")];
  return { spelled: join(spelled), folded: join(folded) };
}
