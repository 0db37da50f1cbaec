import { lexicon } from "../lexicon/index.ts";
import type { Token } from "../tokens/index.ts";

export interface Modifier {
  readonly end: number;
  readonly former: boolean;
  readonly acting: boolean;
  readonly fresh: boolean;
}

/** nguyên, cựu, quyền, tân before a post; thẩm quyền and tài nguyên are other words. */
export function modifierAt(tokens: readonly Token[], from: number, to: number): Modifier {
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

export function suffixAt(
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
