import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { honorificsAt, postAt, rankAt, stopAt } from "./boundaries.ts";
import { beginsLikeName, nameAt } from "./names.ts";

const longestFieldList = 14;

/** Sở Văn hóa, Thể thao và Du lịch: fields with commas or dashes, closed by "và". */
export function fieldListEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  let closed = false;
  let index = at;
  while (index < Math.min(to, at + longestFieldList)) {
    const token = tokens[index];
    if (token === undefined) break;
    const joint = token.text === "," || token.text === "-" || token.key === "và";
    if (!joint) {
      if (token.form !== "word" || stopAt(tokens, index, to) !== undefined) break;
      index++;
      continue;
    }
    if (closed || !beginsField(tokens, index + 1, to)) break;
    closed = token.key === "và";
    index++;
  }
  if (!closed) return undefined;
  return joinedField(tokens, lastAnd(tokens, at, index) + 1, to);
}

function lastAnd(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index > from; index--) if (tokens[index]?.key === "và") return index;
  return from;
}

function beginsField(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (
    token?.form !== "word" ||
    (!token.capital && lexicon.bodies.words.longest(tokens, at, to) === undefined)
  )
    return false;
  if (token.acronym || postAt(tokens, at, to) || rankAt(tokens, at, to) !== undefined) return false;
  if (
    honorificsAt(tokens, at, to) !== undefined ||
    lexicon.bodies.collective.longest(tokens, at, to) !== undefined
  )
    return false;
  if (
    lexicon.bodies.heads.longest(tokens, at, to) !== undefined ||
    lexicon.bodies.known.longest(tokens, at, to) !== undefined
  )
    return false;
  if (lexicon.bodies.fields.longest(tokens, at, to) !== undefined) return true;
  return (
    !(beginsLikeName(tokens, at) && nameAt(tokens, at, to) !== undefined) &&
    lexicon.places.longest(tokens, at, to) === undefined
  );
}

/** The end of the field behind "và", if one stands there. */
export function joinedField(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!beginsField(tokens, at, to)) return undefined;
  return (
    (lexicon.bodies.fields.longest(tokens, at, to) ?? lexicon.bodies.words.longest(tokens, at, to))
      ?.end ?? at + 1
  );
}
