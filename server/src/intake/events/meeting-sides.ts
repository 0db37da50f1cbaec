import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import { stopAt } from "../spans/boundaries.ts";
import type { Token } from "../tokens/index.ts";
import { bodiesFrom, officeOrBody } from "./body-lists.ts";
import type { Anchor } from "./find-anchor.ts";

/** Between the two sides of a meeting, at most. */
const farthestSide = 14;

/** "giữa A … với B", "với B": the bodies that a working session names. */
export function sidesBehind(
  tokens: readonly Token[],
  { headEnd }: Anchor,
  to: number,
): TokenRange[] {
  const opening = tokens[headEnd]?.key;
  const withFirst = tokens[headEnd - 1]?.key === "với" ? headEnd : headEnd + 1;
  if (opening !== "giữa" && opening !== "với" && withFirst === headEnd + 1) return [];
  const first = bodiesFrom(tokens, withFirst, to);
  const end = first.at(-1)?.to;
  if (opening !== "giữa" || end === undefined || first.length > 1) return first;
  for (let at = end; at < Math.min(to, end + farthestSide); at++) {
    if (tokens[at]?.key === "với" || tokens[at]?.key === "và")
      return [...first, ...bodiesFrom(tokens, at + 1, to)];
    if (tokens[at]?.form === "sign") break;
  }
  return first;
}

/** "Đoàn công tác của A, B" comes for A and B; a delegation of inspection or of delegates is a body of its own. */
export function delegationOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): TokenRange[] | undefined {
  for (let at = from; at < to - 1; at++) {
    if (
      tokens[at]?.key !== "đoàn" ||
      !["công", "kiểm", "giám", "khảo", "đại"].includes(tokens[at + 1]?.key ?? "")
    )
      continue;
    if (tokens[at + 1]?.key === "đại") {
      const end = delegatesEnd(tokens, at, to);
      return end === undefined ? undefined : [{ from: at, to: end }];
    }
    const whole =
      tokens[at]?.capital === true && tokens[at + 1]?.key !== "công"
        ? officeOrBody(tokens, at, to)
        : undefined;
    if (whole !== undefined && whole.to - whole.from > 3) return [whole];
    for (let owner = at + 2; owner < Math.min(to, at + 8); owner++) {
      const bodies = tokens[owner]?.capital === true ? bodiesFrom(tokens, owner, to) : [];
      if (bodies.length > 0) return bodies;
    }
  }
  return undefined;
}

/** "đoàn đại biểu cấp cao Đảng Nhân dân Cách mạng Lào", "đoàn đại biểu thành phố Hà Nội": up to the last capital. */
function delegatesEnd(tokens: readonly Token[], from: number, to: number): number | undefined {
  let end: number | undefined;
  for (let at = from + 3; at < Math.min(to, from + farthestSide); at++) {
    if (tokens[at]?.form !== "word" || stopAt(tokens, at, to) !== undefined) break;
    if (tokens[at]?.capital === true)
      end = Math.max(end ?? 0, lexicon.bodies.words.longest(tokens, at, to)?.end ?? at + 1);
  }
  return end;
}
