import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { startsName } from "./body-places.ts";
import { type Reaching, type Tail, longer } from "./body-span.ts";
import { honorificsAt, postAt, rankAt, stopAt } from "./boundaries.ts";
import { capitalRun, isFrequent, nameAt } from "./names.ts";

const longestUnknown = 6;

const longestRest = 10;

export function capitalStep(
  tokens: readonly Token[],
  at: number,
  to: number,
  tail: Tail,
): number | undefined {
  const phrase =
    longer(
      lexicon.places.longest(tokens, at, to),
      longer(lexicon.bodies.fields.longest(tokens, at, to), wordsAt(tokens, at, to)),
    ) ??
    longer(
      lexicon.bodies.heads.longest(tokens, at, to),
      lexicon.bodies.units.longest(tokens, at, to),
    );
  if (phrase !== undefined && !(isFrequent(tokens, at) && phrase.end - at === 1)) {
    return startsName(tokens, at, to, tail) && phrase.end - at < 2 ? undefined : phrase.end;
  }
  if (
    rankAt(tokens, at, to) !== undefined ||
    postAt(tokens, at, to) ||
    honorificsAt(tokens, at, to)?.civil === true
  )
    return undefined;
  if (startsName(tokens, at, to, tail)) return undefined;
  return at + 1;
}

/** A phrase of two or more words, whatever its capitals: Cảnh sát, Quân sự. */
function wordsAt(tokens: readonly Token[], at: number, to: number): Reaching | undefined {
  const words = lexicon.bodies.words.longest(tokens, at, to);
  return words !== undefined && words.end - at > 1 ? words : undefined;
}

export function smallStep(
  tokens: readonly Token[],
  at: number,
  to: number,
  tail: Tail,
): number | undefined {
  const { words, units, heads, collective } = lexicon.bodies;
  const first = at === tail.start.end;
  const word = longer(
    words.longest(tokens, at, to),
    longer(units.longest(tokens, at, to), heads.longest(tokens, at, to)),
  );
  if (first && word !== undefined && tail.start.known === undefined) return word.end;
  if (collective.longest(tokens, at, to) !== undefined && word === undefined) return undefined;
  if (tail.free && isBoardsTask(tokens, at, tail)) return at + 2;
  const stop = stopAt(tokens, at, to);
  if (stop !== undefined && (word === undefined || word.end <= stop)) return undefined;
  if (honorificsAt(tokens, at, to) !== undefined || rankAt(tokens, at, to) !== undefined)
    return undefined;
  if (word !== undefined) return word.end;
  // The second syllable of a word in capitals: Tần số, Bảo tồn.
  const before = at - 1;
  if (
    tail.start.field &&
    before >= tail.start.end &&
    tokens[before]?.capital === true &&
    (before === tail.start.end || tokens[before - 1]?.capital !== true)
  )
    return at + 1;
  if (tokens[at]?.key === "về") return tail.free ? at + 1 : undefined;
  if (postAt(tokens, at, to)) return undefined;
  return (tail.free && endsSoon(tokens, at, to)) || reachesName(tokens, at, to)
    ? at + 1
    : undefined;
}

/** "Ban Chỉ đạo Trung ương thực hiện Quy chế …": the verb is part of the name. */
function isBoardsTask(tokens: readonly Token[], at: number, { from }: Tail): boolean {
  return (
    tokens[at]?.key === "thực" &&
    tokens[at + 1]?.key === "hiện" &&
    tokens[at + 2]?.capital === true &&
    tokens[from + 1]?.key === "chỉ"
  );
}

/** A sign, a verb or a word of grammar ends the name soon: no sentence goes on in it. */
function endsSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestRest); at++) {
    if (tokens[at]?.form === "sign" || stopAt(tokens, at, to) !== undefined) return true;
  }
  return from + longestRest >= to;
}

/** Small words that no list knows belong to a title if a full name follows: Cục trưởng Cục Quản lý hoạt động xây dựng Lê Văn Cường. */
function reachesName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestUnknown); at++) {
    const token = tokens[at];
    if (token?.form !== "word") return false;
    if (token.capital)
      return (
        isFrequent(tokens, at) &&
        capitalRun(tokens, at, to) - at >= 3 &&
        nameAt(tokens, at, to) !== undefined
      );
    if (stopAt(tokens, at, to) !== undefined || honorificsAt(tokens, at, to) !== undefined)
      return false;
  }
  return false;
}
