import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { fieldListEnd } from "./body-fields.ts";
import { type Tail, isOpen } from "./body-span.ts";
import { postAt } from "./boundaries.ts";

const longestQuote = 40;

export function signStep(
  tokens: readonly Token[],
  at: number,
  to: number,
  tail: Tail,
): number | undefined {
  const text = tokens[at]?.text;
  if ((text === "&" || text === "-") && joinsAcronyms(tokens, at)) return at + 2;
  if (text === "(") return bracketStep(tokens, at, to);
  if (text === "“" || text === '"' || text === "'")
    return tail.free ? quoteEnd(tokens, at, to) : undefined;
  if (text !== "," && text !== "-") return undefined;
  return (
    (isOpen(tail, at) ? (fieldListEnd(tokens, at, to) ?? pairEnd(tokens, at, to)) : undefined) ??
    ownerEnd(tokens, at, to, tail)
  );
}

/** LĐ-TB&XH, KH&ĐT: one abbreviation. */
function joinsAcronyms(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at - 1]?.acronym === true &&
    tokens[at]?.glued === true &&
    next?.glued === true &&
    next.acronym
  );
}

/** "Vụ Kế hoạch - Tài chính": a second field of work behind a dash. */
function pairEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  return tokens[at]?.text === "-" && tokens[at + 1]?.capital === true
    ? lexicon.bodies.fields.longest(tokens, at + 1, to)?.end
    : undefined;
}

const departments = new Set(["cục", "vụ", "viện", "phòng"]);

/** "Cục An ninh điều tra, Bộ Công an": the title of a department may print its ministry behind a comma. */
function ownerEnd(
  tokens: readonly Token[],
  at: number,
  to: number,
  tail: Tail,
): number | undefined {
  if (
    !tail.title ||
    !departments.has(tokens[tail.from]?.key ?? "") ||
    tokens[at + 1]?.capital !== true
  )
    return undefined;
  if (postAt(tokens, at + 1, to)) return undefined;
  const owner = lexicon.bodies.known.longest(tokens, at + 1, to);
  const behind = owner && tokens[owner.end];
  const ends =
    owner !== undefined &&
    (owner.end === to || behind?.form === "sign" || behind?.capital === false);
  return ends && owner.end - at > 2 ? owner.end : undefined;
}

/** An abbreviation may stand inside a name: Bộ đội Biên phòng (BĐBP) tỉnh; "(cũ)" names a body before its merger. */
function bracketStep(tokens: readonly Token[], at: number, to: number): number | undefined {
  const behind = at + 3;
  if (["cũ", "mới"].includes(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.text === ")")
    return behind;
  if (tokens[at + 1]?.acronym !== true || tokens[at + 2]?.text !== ")" || behind >= to)
    return undefined;
  const goesOn =
    lexicon.bodies.units.longest(tokens, behind, to) ??
    lexicon.places.longest(tokens, behind, to) ??
    lexicon.bodies.fields.longest(tokens, behind, to);
  return goesOn === undefined ? undefined : behind;
}

function quoteEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const closing = tokens[at]?.text === "“" ? "”" : tokens[at]?.text;
  for (let index = at + 1; index < Math.min(to, at + longestQuote); index++) {
    if (tokens[index]?.text === closing) return index + 1;
  }
  return undefined;
}
