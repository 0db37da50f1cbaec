import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";

const longestTerm = 6;

/** "Ủy viên Trung ương Đảng (dự khuyết)": a modifier in brackets behind the body ends no list. */
export function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "(") return at;
  const suffix =
    lexicon.posts.suffixes.longest(tokens, at + 1, to) ??
    lexicon.posts.actingSuffixes.longest(tokens, at + 1, to);
  return suffix !== undefined && tokens[suffix.end]?.text === ")" ? suffix.end + 1 : at;
}

/** The term behind a title, in brackets or not: it belongs to the holding, not to the body. */
export function termAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { from: number; to: number; end: number } | undefined {
  const bracket = tokens[at]?.text === "(";
  const from = bracket ? at + 1 : at;
  const key = tokens[from]?.key;
  const isTerm = key === "khóa" || (key === "nhiệm" && tokens[from + 1]?.key === "kỳ");
  if (!isTerm || from >= to) return undefined;
  let end = key === "khóa" ? from + 1 : from + 2;
  while (end < Math.min(to, from + longestTerm) && isTermPart(tokens[end])) end++;
  if (bracket && tokens[end]?.text !== ")") return undefined;
  return { from, to: end, end: bracket ? end + 1 : end };
}

function isTermPart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.form === "number" || token.text === "-" || /^[IVX]+$/.test(token.text))
  );
}
