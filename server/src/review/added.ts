import { z } from "zod";

import type { Decision } from "./draft.ts";
import { type Proposal, fact, mention } from "./proposal.ts";

/** What a reviewer adds to a draft: a mention, or a fact about mentions. Its key is that of its decision. */
export const addition = z.object({
  mention: mention.omit({ key: true }).optional(),
  fact: fact.omit({ key: true }).optional(),
});
export type Addition = z.infer<typeof addition>;

/**
 * What the extractor proposed, with what reviewers added and did not take back: UNDO takes an addition back while nothing
 * else was decided on it.
 */
export function withAdditions(proposal: Proposal, decisions: readonly Decision[]): Proposal {
  const added = new Map<string, Addition>();
  const latest = new Map<string, Decision["action"]>();
  for (const { key, action, value } of decisions) {
    if (key === null) continue;
    if (action === "ADD" && value.added) added.set(key, value.added);
    if (action === "UNDO" && latest.get(key) === "ADD") added.delete(key);
    latest.set(key, action);
  }
  return [...added].reduce(
    (known, [key, one]) => (isAbout(known, one) ? withAddition(known, key, one) : known),
    proposal,
  );
}

/** Whether all that an addition speaks of is there: what a reviewer took back takes along what was said of it. */
function isAbout({ mentions }: Proposal, { mention: named, fact: said }: Addition): boolean {
  const keys = [named?.body, said?.subject, said?.object, said?.event];
  return keys.every((key) => key === undefined || mentions.some((one) => one.key === key));
}

/** The proposal with one addition more. */
export function withAddition(proposal: Proposal, key: string, added: Addition): Proposal {
  const { mentions, facts } = proposal;
  return {
    ...proposal,
    mentions: added.mention ? [...mentions, { key, ...added.mention }] : mentions,
    facts: added.fact ? [...facts, { key, ...added.fact }] : facts,
  };
}
