import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodyAt } from "./bodies.ts";
import type { BodyContext, BodySpan } from "./body-span.ts";

/** A title in print, cut into post and body. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
  readonly post: { readonly from: number; readonly to: number };
  /** Begins at the last word of the post where both share it. */
  readonly body?: BodySpan;
  readonly former: boolean;
  readonly acting: boolean;
  readonly fresh: boolean;
  readonly ofEvent: boolean;
  /** Of a committee; never borrows a ministry. */
  readonly party: boolean;
  /** Without a body of its own it has that of the next post. */
  readonly borrows: boolean;
  /** Prints no body, ever: Tổng Bí thư. */
  readonly alone: boolean;
  /** khóa XIII, nhiệm kỳ 2020 - 2025, behind the body. */
  readonly term?: { readonly from: number; readonly to: number };
}

const longestTerm = 6;

/** The title that begins at `from`, the longest first. */
export function titleAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: BodyContext,
): TitleSpan | undefined {
  const modifier = modifierAt(tokens, from, to);
  const start = modifier.end;
  const post = lexicon.posts.all.longest(tokens, start, to);
  if (post === undefined) return abbreviationAt(tokens, from, start, to, modifier, context);
  const suffix = suffixAt(tokens, post.end, to);
  const { shares, alone, party, needs, borrows } = post.value;
  const body = alone ? undefined : bodyOf(tokens, post.end, suffix.end, to, shares, context);
  if (body === undefined && needs) return undefined;
  // "chức vụ Phó …" holds no Vụ phó, "chức vụ Trưởng phòng" no Vụ trưởng.
  if (tokens[start]?.key === "vụ" && ["chức", "nhiệm"].includes(tokens[start - 1]?.key ?? ""))
    return undefined;
  if (body === undefined && start === post.end - 1 && tokens[start]?.capital !== true)
    return undefined;
  const end = Math.max(body?.to ?? 0, suffix.end);
  const term = termAt(tokens, bracketEnd(tokens, end, to), to);
  const behind = term?.end ?? bracketEnd(tokens, end, to);
  return {
    from,
    to: behind,
    post: { from: start, to: suffix.end },
    ...(term === undefined ? {} : { term: { from: term.from, to: term.to } }),
    ...(body === undefined ? {} : { body }),
    former: modifier.former,
    acting: modifier.acting || suffix.acting,
    fresh: modifier.fresh,
    ofEvent: body !== undefined && isOfEvent(tokens, body),
    party,
    borrows,
    alone,
  };
}

/** "Ủy viên Trung ương Đảng (dự khuyết)": a modifier in brackets behind the body ends no list. */
function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== "(") return at;
  const suffix =
    lexicon.posts.suffixes.longest(tokens, at + 1, to) ??
    lexicon.posts.actingSuffixes.longest(tokens, at + 1, to);
  return suffix !== undefined && tokens[suffix.end]?.text === ")" ? suffix.end + 1 : at;
}

/** The term behind a title, in brackets or not: it belongs to the holding, not to the body. */
function termAt(
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

interface Modifier {
  readonly end: number;
  readonly former: boolean;
  readonly acting: boolean;
  readonly fresh: boolean;
}

/** nguyên, cựu, quyền, tân before a post; thẩm quyền and tài nguyên are other words. */
function modifierAt(tokens: readonly Token[], from: number, to: number): Modifier {
  const { former, fresh, acting, notActingBehind, notFormerBehind } = lexicon.posts;
  const key = tokens[from]?.key ?? "";
  const before = tokens[from - 1]?.form === "word" ? (tokens[from - 1]?.key ?? "") : "";
  if (former.has(key) && !notFormerBehind.has(before))
    return { end: from + 1, former: true, acting: false, fresh: false };
  if (fresh.has(key)) return { end: from + 1, former: false, acting: false, fresh: true };
  const run = acting.longest(tokens, from, to);
  if (run !== undefined && !notActingBehind.has(before))
    return { end: run.end, former: false, acting: true, fresh: false };
  return { end: from, former: false, acting: false, fresh: false };
}

function suffixAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): { end: number; acting: boolean } {
  let end = from;
  let acting = false;
  for (;;) {
    const suffix = lexicon.posts.suffixes.longest(tokens, end, to);
    const inCharge = lexicon.posts.actingSuffixes.longest(tokens, end, to);
    const next = suffix?.end ?? inCharge?.end;
    if (next === undefined) return { end, acting };
    acting ||= suffix === undefined;
    end = next;
  }
}

function bodyOf(
  tokens: readonly Token[],
  postEnd: number,
  suffixEnd: number,
  to: number,
  shares: boolean,
  context: BodyContext,
): BodySpan | undefined {
  const follows = bodyAt(tokens, suffixEnd, to, context);
  if (!shares) return follows;
  // Phó Trưởng Ban Thường trực Ban Dân vận prints the shared word twice, Trưởng ban Dân vận once.
  if (suffixEnd > postEnd) return follows;
  const shared = bodyAt(tokens, postEnd - 1, to, context);
  const repeated = tokens[suffixEnd]?.key === tokens[postEnd - 1]?.key;
  if (repeated || shared === undefined || shared.to <= postEnd)
    return repeated ? follows : undefined;
  return shared;
}

function isOfEvent(tokens: readonly Token[], body: BodySpan): boolean {
  const { ofEvent, lastingDelegations } = lexicon.posts;
  return (
    ofEvent.longest(tokens, body.from, body.to) !== undefined &&
    lastingDelegations.longest(tokens, body.from, body.to) === undefined
  );
}

/** UVBCT, PCT UBND tỉnh: the letters are the post, and the body where one follows. */
function abbreviationAt(
  tokens: readonly Token[],
  from: number,
  start: number,
  to: number,
  modifier: Modifier,
  context: BodyContext,
): TitleSpan | undefined {
  const short = lexicon.posts.abbreviations.longest(tokens, start, to);
  if (short === undefined || tokens[start]?.acronym !== true) return undefined;
  const body = bodyAt(tokens, short.end, to, context);
  return {
    from,
    to: body?.to ?? short.end,
    post: { from: start, to: short.end },
    ...(body === undefined ? {} : { body }),
    former: modifier.former,
    acting: modifier.acting,
    fresh: modifier.fresh,
    ofEvent: false,
    party: short.value.startsWith("Ủy viên") || short.value.includes("Bí thư"),
    borrows: false,
    alone: body === undefined,
  };
}
