import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodyAt } from "./bodies.ts";
import type { BodyContext, BodySpan } from "./body-span.ts";
import { type Modifier, modifierAt, suffixAt } from "./title-modifiers.ts";
import type { TitleSpan } from "./title-span.ts";
import { bracketEnd, termAt } from "./title-term.ts";

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
  const ministry = isMinister(tokens, post.end);
  const body = alone
    ? undefined
    : bodyOf(tokens, post.end, suffix.end, to, shares, { ...context, ministry });
  if (body === undefined && needs) return undefined;
  if (isOtherWord(tokens, start)) return undefined;
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

/** Bộ trưởng, Thứ trưởng. */
function isMinister(tokens: readonly Token[], postEnd: number): boolean {
  return (
    tokens[postEnd - 1]?.key === "trưởng" && ["bộ", "thứ"].includes(tokens[postEnd - 2]?.key ?? "")
  );
}

/** "chức vụ Phó …" holds no Vụ phó, "chức vụ Trưởng phòng" no Vụ trưởng, "đoàn đại biểu" no delegate. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1]?.key ?? "", tokens[at]];
  return first?.key === "vụ"
    ? !first.capital && ["chức", "nhiệm"].includes(before)
    : first?.key === "đại" && before === "đoàn";
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
