import type { TokenRange } from "../parts/index.ts";
import type { Token } from "../tokens/index.ts";
import { bodiesBefore, bodiesFrom } from "./body-lists.ts";
import { deciderOf } from "./decider.ts";
import type { Anchor } from "./find-anchor.ts";
import { delegationOf, sidesBehind } from "./meeting-sides.ts";
import { organisersAfter, organisersBefore } from "./organisers.ts";

/** The bodies said to organise a meeting, to meet in it, or to come on a visit (FORMAT, hosts). */
export function findHosts(
  tokens: readonly Token[],
  sentence: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  const organisers = findOrganisers(tokens, sentence, anchor);
  return organisers.length > 0 ? organisers : sidesOf(tokens, sentence, anchor);
}

/** Only the bodies said to organise it. */
export function findOrganisers(
  tokens: readonly Token[],
  sentence: TokenRange,
  anchor: Anchor,
): TokenRange[] {
  return (
    organisersBefore(tokens, sentence, anchor) ?? organisersAfter(tokens, sentence, anchor) ?? []
  );
}

/** The sides of a working session, the visiting body, or the body right behind the noun. */
function sidesOf(tokens: readonly Token[], sentence: TokenRange, anchor: Anchor): TokenRange[] {
  if (anchor.kind === "conference")
    return anchor.isNoun
      ? ownerOf(tokens, anchor)
      : bodiesBefore(tokens, sentence.from, anchor.from);
  if (anchor.kind === "appointment" || anchor.kind === "other")
    return deciderOf(tokens, sentence, anchor);
  if (anchor.kind !== "working_session" && anchor.kind !== "visit") return [];
  const received =
    anchor.kind === "visit" ? delegationOf(tokens, anchor.from, sentence.to) : undefined;
  const visitors =
    delegationOf(tokens, sentence.from, anchor.from) ??
    received ??
    bodiesBefore(tokens, sentence.from, anchor.from);
  const hosts = anchor.kind === "visit" ? [] : sidesBehind(tokens, anchor, sentence.to);
  return [...visitors, ...hosts];
}

/** "hội nghị Ban Chủ nhiệm …", "Hội nghị lần thứ 12 của Ủy ban …". */
function ownerOf(tokens: readonly Token[], { headEnd, to }: Anchor): TokenRange[] {
  const adjacent = bodiesFrom(tokens, headEnd, to).slice(0, 1);
  if (adjacent.length > 0 || tokens[headEnd]?.key !== "lần") return adjacent;
  for (let at = headEnd; at < to; at++)
    if (tokens[at]?.key === "của") return bodiesFrom(tokens, at + 1, to).slice(0, 1);
  return [];
}
