import type { Token } from "../tokens/index.ts";

/** A run of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * In tokens. The longest lists of attendees have some hundred; what the grammar does within a sentence may cost its square,
 * so that a text without full stops is cut, best at a semicolon.
 */
const longestSentence = 600;
const slack = 200;

/** A full stop behind these is part of them. */
const abbreviations = new Set([
  "tp",
  "gs",
  "pgs",
  "ts",
  "ths",
  "th",
  "bs",
  "ks",
  "ls",
  "đ",
  "c",
  "tx",
  "t",
  "q",
  "p",
  "h",
  "lm",
  "ht",
  "tt",
  "đđ",
  "tw",
  "st",
]);

/** Sentences of a line: a headline may be glued to the next by a full stop without a space (trap 7). */
export function splitSentences(tokens: readonly Token[], line: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = line.from;
  for (let index = line.from; index < line.to; index++) {
    const long =
      index - from >= longestSentence &&
      (tokens[index]?.text === ";" || index - from >= longestSentence + slack);
    if (!long && !endsSentence(tokens, index, line.to)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < line.to) sentences.push({ from, to: line.to });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, to: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return false;
  if (token.text === "!" || token.text === "?") return true;
  if (token.text !== "." && token.text !== "…") return false;
  if (next === undefined || index + 1 === to) return true;
  if (
    next.text === "." ||
    next.text === "…" ||
    next.text === "”" ||
    next.text === '"' ||
    next.text === ")"
  )
    return false;
  const before = tokens[index - 1];
  if (
    before !== undefined &&
    token.glued &&
    before.form === "word" &&
    abbreviations.has(before.key) &&
    (before.capital || next.glued)
  ) {
    return false;
  }
  if (before?.form === "number" && next.form === "number" && next.glued) return false;
  return (
    next.capital ||
    next.form === "number" ||
    next.text === "“" ||
    next.text === '"' ||
    next.text === "-"
  );
}
