import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { honorificsAt, postAt, rankAt, stopAt } from "./boundaries.ts";
import { beginsLikeName, capitalRun, isFrequent, nameAt } from "./names.ts";

export interface BodySpan {
  readonly from: number;
  readonly to: number;
  /** Id in the registry, where the printed words are a registered name to the letter. */
  readonly known?: string;
}

export interface BodyContext {
  /** Behind a post, where words that name no body alone do: Tổng Kiểm toán Nhà nước. */
  readonly title: boolean;
  /** Small words that no list knows belong to the body up to the next sign: the titles of a comma list. */
  readonly free: boolean;
}

interface Start {
  readonly end: number;
  readonly known?: string;
  readonly field: boolean;
}

const longestQuote = 40;
const longestFieldList = 14;
const longestUnknown = 6;
const longestRest = 8;

/** The name of a body that begins at `from`. Registered names come first, since they may hold commas. */
export function bodyAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: BodyContext,
): BodySpan | undefined {
  const start = startAt(tokens, from, to, context);
  if (start === undefined) return undefined;
  const end = tailFrom(tokens, start.end, to, { ...context, start, from });
  return {
    from,
    to: end,
    ...(start.known !== undefined && end === start.end ? { known: start.known } : {}),
  };
}

function startAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { title }: BodyContext,
): Start | undefined {
  const known = lexicon.bodies.known.longest(tokens, from, to);
  const head = lexicon.bodies.heads.longest(tokens, from, to);
  const not = lexicon.bodies.not.longest(tokens, from, to);
  const longest = Math.max(known?.end ?? 0, head?.end ?? 0);
  if (!title && not !== undefined && not.end >= longest && not.end > from)
    return bareUnit(tokens, from, to);
  if (known !== undefined && known.end >= (head?.end ?? 0)) {
    return { end: known.end, known: known.value, field: head?.value === "field" };
  }
  if (head !== undefined) return { end: head.end, field: head.value === "field" };
  return bareUnit(tokens, from, to);
}

/** A place that stands for its body: Chủ tịch tỉnh Hà Nam, Bí thư Hà Nội. */
function bareUnit(tokens: readonly Token[], from: number, to: number): Start | undefined {
  const unit = lexicon.bodies.units.longest(tokens, from, to);
  if (unit !== undefined) return { end: unit.end, field: false };
  const place = lexicon.places.longest(tokens, from, to);
  return place && tokens[from]?.capital === true ? { end: place.end, field: false } : undefined;
}

interface Tail extends BodyContext {
  readonly start: Start;
  readonly from: number;
}

function tailFrom(tokens: readonly Token[], at: number, to: number, tail: Tail): number {
  let end = at;
  for (;;) {
    const next = stepFrom(tokens, end, to, tail);
    if (next === undefined || next <= end) return end;
    end = next;
  }
}

/** The end of the next piece that belongs to the body; undefined where the body is over. */
function stepFrom(
  tokens: readonly Token[],
  at: number,
  to: number,
  tail: Tail,
): number | undefined {
  const token = tokens[at];
  if (token === undefined || at >= to) return undefined;
  if (token.form === "sign") return signStep(tokens, at, to, tail);
  if (token.form === "number")
    return token.glued || tokens[at - 1]?.form === "sign" ? undefined : numberStep(tokens, at, to);
  if (lexicon.bodies.links.has(token.key)) return linkStep(tokens, at, to);
  if (token.key === "và") return isOpen(tail, at) ? joinedField(tokens, at + 1, to) : undefined;
  if (isTerm(tokens, at)) return undefined;
  return token.capital ? capitalStep(tokens, at, to, tail) : smallStep(tokens, at, to, tail);
}

/** Fields of work may be joined on; a registered name is whole as it stands. */
function isOpen({ start }: Tail, at: number): boolean {
  return start.field && !(start.known !== undefined && at === start.end);
}

function isTerm(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  return (
    key === "khóa" ||
    (key === "nhiệm" && tokens[at + 1]?.key === "kỳ") ||
    (key === "giai" && tokens[at + 1]?.key === "đoạn")
  );
}

/** Quân khu 4, Sư đoàn 308; a number of something counted is none of the body. */
function numberStep(tokens: readonly Token[], at: number, to: number): number | undefined {
  const after = tokens[at + 1];
  if (
    after !== undefined &&
    at + 1 < to &&
    after.glued &&
    after.form === "sign" &&
    /[/.]/.test(after.text) &&
    tokens[at + 2]?.glued === true
  )
    return undefined;
  return at + 1;
}

function linkStep(tokens: readonly Token[], at: number, to: number): number | undefined {
  const next = at + 1;
  if (tokens[next]?.capital !== true) return undefined;
  const start =
    lexicon.bodies.known.longest(tokens, next, to) ??
    lexicon.bodies.heads.longest(tokens, next, to);
  return start?.end;
}

function signStep(
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
    (isOpen(tail, at) ? fieldListEnd(tokens, at, to) : undefined) ?? ownerEnd(tokens, at, to, tail)
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

/** An abbreviation may stand inside a name: Bộ đội Biên phòng (BĐBP) tỉnh. */
function bracketStep(tokens: readonly Token[], at: number, to: number): number | undefined {
  const behind = at + 3;
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

/** Sở Văn hóa, Thể thao và Du lịch: fields with commas or dashes, closed by "và". */
function fieldListEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
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
function joinedField(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!beginsField(tokens, at, to)) return undefined;
  return (
    (lexicon.bodies.fields.longest(tokens, at, to) ?? lexicon.bodies.words.longest(tokens, at, to))
      ?.end ?? at + 1
  );
}

function capitalStep(
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

interface Reaching {
  readonly end: number;
}

/** A phrase of two or more words, whatever its capitals: Cảnh sát, Quân sự. */
function wordsAt(tokens: readonly Token[], at: number, to: number): Reaching | undefined {
  const words = lexicon.bodies.words.longest(tokens, at, to);
  return words !== undefined && words.end - at > 1 ? words : undefined;
}

function longer(a: Reaching | undefined, b: Reaching | undefined): Reaching | undefined {
  return a === undefined || (b !== undefined && b.end > a.end) ? b : a;
}

/**
 * A name begins here, right behind a title. Two syllables behind a word that wants a place are the place (Huyện ủy Lý
 * Nhân); a place may also come first (huyện Kim Sơn Mai Văn An).
 */
function startsName(tokens: readonly Token[], at: number, to: number, tail: Tail): boolean {
  if (!beginsLikeName(tokens, at)) return false;
  const length = capitalRun(tokens, at, to) - at;
  const wantsPlace = isPlaceWanted(tokens, at, tail);
  if (wantsPlace !== "no") {
    if (length <= 2 || length > 5 || laterNameStarts(tokens, at, at + length)) return false;
    return wantsPlace === "maybe" || isFrequent(tokens, at);
  }
  if (length < 2 || length > 5) return false;
  const settled = tail.start.known !== undefined && at === tail.start.end;
  return length > 2 || settled || isFrequent(tokens, at) || at > tail.start.end;
}

/** A province or a city is often left out (Phó Chủ tịch UBND TP Lê Văn Cường), a district or a commune hardly ever. */
function isPlaceWanted(tokens: readonly Token[], at: number, tail: Tail): "no" | "maybe" | "yes" {
  const before = at - 1;
  if (before < tail.from) return "no";
  const key = tokens[before]?.key ?? "";
  if (key === "ủy" && at === tail.start.end) return "maybe";
  const unit =
    lexicon.bodies.units.longest(tokens, before, at) ??
    (before - 1 >= tail.from ? lexicon.bodies.units.longest(tokens, before - 1, at) : undefined);
  if (unit?.end !== at) return "no";
  return ["tỉnh", "tp", "phố"].includes(key) ? "maybe" : "yes";
}

/** A frequent family name within the run, with a name's length left: what stands before it is the place. */
function laterNameStarts(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to - 2; at++)
    if (isFrequent(tokens, at) && to - at >= 2 && to - at <= 4 && at - from <= 3) return true;
  return false;
}

function smallStep(
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
