import type { Mention } from "../people/index.ts";

/** Mentions that one verb takes together; chunks `from` up to `to`. */
export interface MentionList {
  readonly id: number;
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
}

export function listsOf(mentions: readonly Mention[]): MentionList[] {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.list);
    if (list === undefined) lists.set(mention.list, [mention]);
    else list.push(mention);
  }
  return [...lists].map(([id, all]) => ({
    id,
    mentions: all,
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  }));
}
