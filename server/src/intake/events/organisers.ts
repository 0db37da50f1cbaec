import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodiesBefore, bodiesFrom } from "./body-lists.ts";
import type { Anchor } from "./find-anchor.ts";

/** "A, B và C tổ chức hội nghị", "A phối hợp với B tổ chức hội nghị". */
export function organisersBefore(
  tokens: readonly Token[],
  { from }: TokenRange,
  anchor: Anchor,
): TokenRange[] | undefined {
  for (let at = from; at < anchor.from; at++) {
    const verb = lexicon.events.hostVerbs.longest(tokens, at, anchor.headEnd);
    if (verb === undefined || tokens[at]?.capital === true) continue;
    const before = bodiesBefore(tokens, from, at);
    if (before.length === 0) continue;
    return [...before, ...partnersBehind(tokens, verb.end, anchor.from)];
  }
  return undefined;
}

/** "A phối hợp với B", "A phối hợp B". */
function partnersBehind(tokens: readonly Token[], at: number, to: number): TokenRange[] {
  return ["với", "cùng", "hợp"].includes(tokens[at - 1]?.key ?? "")
    ? bodiesFrom(tokens, at, to)
    : [];
}

/** "hội nghị do A tổ chức", "do A phối hợp với B tổ chức", "được A và B phối hợp tổ chức". */
export function organisersAfter(
  tokens: readonly Token[],
  { to }: TokenRange,
  anchor: Anchor,
): TokenRange[] | undefined {
  for (let at = anchor.headEnd; at < to; at++) {
    const key = tokens[at]?.key;
    if (key !== "do" && key !== "được") continue;
    const bodies = bodiesFrom(tokens, at + 1, to);
    const end = bodies.at(-1)?.to;
    const verbEnd = end === undefined ? undefined : endOfVerb(tokens, end, to);
    if (verbEnd !== undefined) return [...bodies, ...partnersBehind(tokens, verbEnd, to)];
  }
  return undefined;
}

function endOfVerb(tokens: readonly Token[], at: number, to: number): number | undefined {
  const key = tokens[at]?.key;
  const from = key === "đã" || key === "cùng" ? at + 1 : at;
  return lexicon.events.hostVerbs.longest(tokens, from, to)?.end;
}
