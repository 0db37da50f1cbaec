import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";
import { joinedField } from "./body-fields.ts";
import { signStep } from "./body-signs.ts";
import { type BodyContext, type BodySpan, type Tail, isOpen } from "./body-span.ts";
import { startAt } from "./body-start.ts";
import { capitalStep, smallStep } from "./body-words.ts";

/** The name of a body that begins at `from`. Registered names come first, since they may hold commas. */
export function bodyAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: BodyContext,
): BodySpan | undefined {
  const start = startAt(tokens, from, to, context);
  if (start === undefined) return undefined;
  const free = context.free || isBoardAbout(tokens, from, start.end);
  const end = tailFrom(tokens, start.end, to, { ...context, free, start, from });
  return {
    from,
    to: end,
    ...(start.known !== undefined && end === start.end ? { known: start.known } : {}),
  };
}

/** "Ban Chỉ đạo Nhà nước về nhân quyền", "… thực hiện Quy chế dân chủ ở cơ sở": a board is named by what it is about. */
function isBoardAbout(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[from]?.key === "ban" &&
    tokens[from + 1]?.key === "chỉ" &&
    tokens.slice(to, to + 4).some(({ key }) => key === "về" || key === "hiện")
  );
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
