import type { Mention } from "../people/index.ts";
import type { Chunk } from "../spans/index.ts";
import { rankAt } from "../spans/boundaries.ts";
import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import { type MentionList, listsOf } from "./mention-list.ts";

/** "thăng cấp bậc hàm từ Đại tá lên Thiếu tướng": the rank until that day and the new one. */
export interface Promotion {
  readonly mention: Mention;
  readonly rankFrom: TokenRange | undefined;
  readonly rank: TokenRange;
  /** One rank for several names. */
  readonly carried: boolean;
  readonly from: number;
  readonly to: number;
}

const farthestRank = 14;

/** All promotions of a sentence: "A được thăng …; B được thăng …". */
export function findPromotions(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: readonly Mention[],
): Promotion[] {
  const from = chunks[0]?.from ?? 0;
  const to = chunks.at(-1)?.to ?? 0;
  const lists = listsOf(mentions);
  const found: Promotion[] = [];
  for (let at = from; at < to; at++) {
    const promotes =
      tokens[at]?.key === "thăng" &&
      /^(?:cấp|quân|hàm|bậc|từ|lên)$/u.test(tokens[at + 1]?.key ?? "");
    if (!promotes) continue;
    const ranks = ranksFrom(tokens, at, Math.min(to, at + farthestRank));
    const rank = ranks.at(-1);
    if (rank === undefined) continue;
    const { mentions: promoted = [] } = promotedList(tokens, chunks, lists, at, rank) ?? {};
    for (const mention of promoted) {
      if (found.some((known) => known.mention === mention)) continue;
      found.push({
        mention,
        rankFrom: ranks.length > 1 ? ranks[0] : undefined,
        rank,
        carried: promoted.length > 1,
        from: at,
        to: rank.to,
      });
    }
  }
  return found;
}

/** "A được thăng …": who stands before; "thăng … cho A", "được thăng … gồm: A, B": who stands behind. */
function promotedList(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  lists: readonly MentionList[],
  at: number,
  rank: TokenRange,
): MentionList | undefined {
  const chunkOf = (mention: Mention) => chunks[mention.from]?.from ?? 0;
  const behind = lists.find(({ mentions }) => mentions.some((each) => chunkOf(each) >= rank.to));
  const before = lists.findLast(({ mentions }) => mentions.some((each) => chunkOf(each) < at));
  const passive = tokens.slice(Math.max(0, at - 2), at).some(({ key }) => key === "được");
  const announced = tokens
    .slice(rank.to, rank.to + 4)
    .some(({ key }) => key === "gồm" || key === ":" || key === "cho");
  return passive && !announced && before !== undefined ? before : (behind ?? before);
}

/** Ranks that stand before no name. */
function ranksFrom(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const ranks: TokenRange[] = [];
  for (let at = from; at < to; at++) {
    const rank = rankAt(tokens, at, to);
    if (rank === undefined) continue;
    if (tokens[rank.end]?.capital === true && tokens[rank.end + 1]?.capital === true) break;
    ranks.push({ from: at, to: rank.end });
    at = rank.end - 1;
  }
  return ranks;
}
