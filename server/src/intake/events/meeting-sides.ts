import type { TokenRange } from "../parts/index.ts";
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

/** "Đoàn công tác của A, B" comes for A and B; a delegation of inspection is a body of its own. */
export function delegationOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): TokenRange[] | undefined {
  for (let at = from; at < to - 1; at++) {
    if (
      tokens[at]?.key !== "đoàn" ||
      !["công", "kiểm", "giám", "khảo"].includes(tokens[at + 1]?.key ?? "")
    )
      continue;
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
