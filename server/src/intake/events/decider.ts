import { lexicon } from "../lexicon/index.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodiesBefore, officeOrBody } from "./body-lists.ts";
import type { Anchor } from "./find-anchor.ts";

/** "Thủ tướng có Quyết định …", "được Bộ trưởng Bộ X bổ nhiệm", "Quyết định … của Thủ tướng". */
export function deciderOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  const before = bodiesBefore(tokens, from, anchor.from);
  if (before.length > 0) return before;
  for (let at = from; at < to; at++) {
    // A meeting that announces a decision is not held by who decided.
    if (anchor.isNoun && at >= anchor.from && at < anchor.to) continue;
    const office =
      tokens[at]?.capital === true ? lexicon.bodies.offices.longest(tokens, at, to) : undefined;
    const decides =
      at === from || ["của", ",", "được", "*", "-", "•"].includes(tokens[at - 1]?.key ?? "");
    if (office !== undefined && decides && tokens[office.end]?.capital !== true)
      return [{ from: at, to: office.end }];
    const body = decides && tokens[at]?.capital === true ? officeOrBody(tokens, at, to) : undefined;
    if (
      body !== undefined &&
      ["họp", "đã", "quyết", "có", "vừa", "ra", "ban", "thống", "hiệp", "điều", "bổ"].includes(
        tokens[body.to]?.key ?? "",
      )
    )
      return [body];
  }
  return [];
}
