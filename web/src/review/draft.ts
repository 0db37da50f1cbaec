import type { DecisionInput, RehearsalQuery, WholeDraftFragment } from "../api/generated/review.ts";
import { KINDS, type Kind } from "../model/graph.ts";

export type Draft = WholeDraftFragment;
export type Mention = Draft["mentions"][number];
export type Fact = Draft["facts"][number];
export type Candidate = Mention["candidates"][number];
export type LinkReason = Candidate["reasonsFor"][number];
export type Rehearsal = NonNullable<NonNullable<RehearsalQuery["draft"]>["rehearsal"]>;
export type Problem = Rehearsal["problems"][number];
export type TenureChange = Rehearsal["tenures"][number];
export type { DecisionInput };

/** What a reviewer decides on: a mention, or a fact. Both have a key, a place in the text and a decision. */
export type Part =
  | { readonly is: "mention"; readonly key: string; readonly mention: Mention }
  | { readonly is: "fact"; readonly key: string; readonly fact: Fact };

/** The kind of entity that a mention is of, as the rest of the page calls it. */
export function kindOf({ kind }: { readonly kind: Mention["kind"] }): Kind {
  return KINDS.find((known) => known.toUpperCase() === kind) ?? "Person";
}

/** The mentions that a fact relates. */
export function mentionsOf({ subject, object, event }: Fact): string[] {
  return [subject, object, event].filter((key) => key !== null);
}

/** The part of this key; undefined when the draft has none. */
export function partOf(draft: Draft, key: string): Part | undefined {
  const mention = draft.mentions.find((one) => one.key === key);
  if (mention) return { is: "mention", key, mention };
  const fact = draft.facts.find((one) => one.key === key);
  return fact && { is: "fact", key, fact };
}

/** The mentions that must be known for what stands: those of its facts, and the bodies of posts that are not in the graph. */
export function neededMentions({ mentions, facts }: Draft): Set<string> {
  const needed = new Set(facts.flatMap((fact) => (fact.dropped ? [] : mentionsOf(fact))));
  for (const { key, body, state } of mentions) {
    if (body !== null && needed.has(key) && (state === "NEW" || state === "OPEN")) needed.add(body);
  }
  return needed;
}

/** All that is still to be decided on: beside what the server waits for the open bodies of open posts. */
export function openOf(draft: Draft): string[] {
  const needed = neededMentions(draft);
  const waiting = new Set(draft.open);
  const bodies = draft.mentions.filter(
    ({ key, state }) => state === "OPEN" && needed.has(key) && !waiting.has(key),
  );
  return [...bodies.map(({ key }) => key), ...draft.open];
}
