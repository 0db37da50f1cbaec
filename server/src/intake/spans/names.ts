import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { rankAt } from "./boundaries.ts";

export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

const longestName = 5;

/** Tokens of a run of capitalised syllables from here, up to `longest` of them. */
export function capitalRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  longest = 12,
): number {
  let end = from;
  while (
    end < to &&
    end - from < longest &&
    isSyllable(tokens[end]) &&
    !(end > from && tokens[end]?.glued === true)
  )
    end++;
  return end;
}

function isSyllable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.form === "word" &&
    token.capital &&
    !(token.acronym && token.text.length > 1) &&
    !token.spoiled &&
    !/\d/.test(token.text)
  );
}

/**
 * The name of a person who is licensed here by a rank, an honorific or a title before it: two to five capitalised
 * syllables, cut before a phrase that ends names (domain guide, section 4).
 */
export function nameAt(tokens: readonly Token[], from: number, to: number): NameSpan | undefined {
  const run = capitalRun(tokens, from, to, longestName + 1);
  let end = run;
  for (let at = from + 1; at < run; at++) {
    if (endsName(tokens, at, to)) {
      end = at;
      break;
    }
  }
  const length = end - from;
  if (tokens[end]?.spoiled === true) return undefined;
  if (length < 2 || length > longestName) return undefined;
  if ((lexicon.places.longest(tokens, from, to)?.end ?? 0) >= end) return undefined;
  if (endsName(tokens, from, to) || lexicon.bodies.known.longest(tokens, from, to) !== undefined)
    return undefined;
  return { from, to: end };
}

function endsName(tokens: readonly Token[], at: number, to: number): boolean {
  const phrase =
    lexicon.names.ends.longest(tokens, at, to) ??
    lexicon.posts.all.longest(tokens, at, to) ??
    rankAt(tokens, at, to);
  if (phrase === undefined) return isKnownBody(tokens, at, to);
  return phrase.end - at > 1 || lexicon.names.ends.longest(tokens, at, to) !== undefined;
}

/** A body right behind a name, as in tặng Nguyễn Văn An Bộ …; one syllable is no reason to cut. */
function isKnownBody(tokens: readonly Token[], at: number, to: number): boolean {
  const known = lexicon.bodies.known.longest(tokens, at, to);
  return known !== undefined && known.end - at > 1;
}

/** Whether the name begins as names of persons do. */
export function beginsLikeName(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.text ?? "";
  const { family, prefixes, religiousPrefixes } = lexicon.names;
  return (
    family.has(first) ||
    prefixes.has(first) ||
    religiousPrefixes.has(first) ||
    /^\p{L}{1,2}'|-/u.test(first)
  );
}

export function isFrequent(tokens: readonly Token[], from: number): boolean {
  return lexicon.names.frequent.has(tokens[from]?.text ?? "");
}

/** A name without a licence of its own, in a list or before ", title": begins with a family name and is no place. */
export function bareNameAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): NameSpan | undefined {
  if (!beginsLikeName(tokens, from)) return undefined;
  if (lexicon.places.longest(tokens, from, to) !== undefined && !isFrequent(tokens, from))
    return undefined;
  if (lexicon.bodies.fields.longest(tokens, from, to) !== undefined) return undefined;
  const head = lexicon.bodies.heads.longest(tokens, from, to);
  if (head !== undefined && head.end - from > 1) return undefined;
  return nameAt(tokens, from, to);
}
