import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { honorificsAt, rankAt } from "./boundaries.ts";
import type { Chunk, PersonChunk } from "./chunk.ts";
import { nameAt } from "./names.ts";

export function personAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): PersonChunk | Chunk | undefined {
  if (tokens[at]?.capital === true && (lexicon.places.longest(tokens, at, to)?.end ?? at) > at + 1)
    return undefined;
  const first = honorificsAt(tokens, at, to);
  const rank = rankAt(tokens, first?.end ?? at, to);
  const general = rank === undefined && lexicon.ranks.some.longest(tokens, first?.end ?? at, to);
  const second = rank === undefined ? undefined : titlesOfLearning(tokens, rank.end, to);
  const start = second?.end ?? rank?.end ?? (general ? general.end : undefined) ?? first?.end;
  if (start === undefined) return undefined;
  const name = nameAt(tokens, start, to);
  const given = name === undefined ? givenAt(tokens, start, to) : undefined;
  const plural = first?.plural ?? false;
  if (name === undefined && given === undefined) {
    return first?.civil === true && rank === undefined
      ? { kind: "plural", from: at, to: first.end, text: plural ? "plural" : "single" }
      : undefined;
  }
  return {
    kind: "person",
    from: at,
    to: name?.to ?? start + 1,
    name,
    given,
    rank: rank && { from: first?.end ?? at, to: rank.end },
    religious: first?.religious ?? second?.religious,
    plural,
    bare: false,
  };
}

/** "Thượng tướng, PGS.TS Nguyễn Văn An": learning stands between rank and name, with or without a comma. */
function titlesOfLearning(
  tokens: readonly Token[],
  at: number,
  to: number,
): ReturnType<typeof honorificsAt> {
  const comma = tokens[at]?.text === ",";
  const found = honorificsAt(tokens, comma ? at + 1 : at, to);
  return comma && found?.civil === true ? undefined : found;
}

/** A lone capitalised syllable behind a rank or an honorific; not the first of a place or a body. */
function givenAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  const token = tokens[at];
  if (token?.form !== "word" || !token.capital || token.acronym || at >= to) return undefined;
  if (tokens[at + 1]?.capital === true && at + 1 < to) return undefined;
  return lexicon.posts.all.longest(tokens, at, to) === undefined &&
    lexicon.bodies.heads.longest(tokens, at, to) === undefined
    ? at
    : undefined;
}
