import { acceptance } from "./decisions.ts";
import {
  type DecisionInput,
  type Draft,
  type Fact,
  type Mention,
  type Rehearsal,
  mentionsOf,
} from "./draft.ts";

/** Why a fact is not accepted together with all others. */
export type Hold = "MENTION" | "CONTRADICTION" | "PROBLEM" | "REMARK";

/** What keeps facts back, by their keys; a fact that is not in it is unproblematic. */
export function holdsOf(draft: Draft, rehearsal: Rehearsal | undefined): Map<string, Hold> {
  const mentions = new Map(draft.mentions.map((mention) => [mention.key, mention]));
  const holds = new Map<string, Hold>();
  for (const fact of draft.facts) {
    const hold = holdOf(fact, draft, mentions, rehearsal);
    if (hold !== null) holds.set(fact.key, hold);
  }
  return holds;
}

function holdOf(
  fact: Fact,
  { remarks }: Draft,
  mentions: ReadonlyMap<string, Mention>,
  rehearsal: Rehearsal | undefined,
): Hold | null {
  if (fact.dropped) return null;
  if (mentionsOf(fact).some((key) => mentions.get(key)?.state === "OPEN")) return "MENTION";
  if (rehearsal?.problems.some(({ key }) => key === fact.key)) return "PROBLEM";
  const [person, post] = [mentions.get(fact.subject), mentions.get(fact.object ?? "")];
  const isDisputed = rehearsal?.tenures.some(
    (change) => change.disputed && is(change.person, person) && is(change.post, post),
  );
  if (isDisputed) return "CONTRADICTION";
  const { start, end } = fact.span;
  return remarks.some((remark) => remark.start < end && remark.end > start) ? "REMARK" : null;
}

/** What is new has an id only in the rehearsal; its name tells it there. */
function is(entity: { readonly id: string; readonly label: string }, mention: Mention | undefined) {
  if (!mention) return false;
  return mention.id === null
    ? [mention.name, mention.title].includes(entity.label)
    : mention.id === entity.id;
}

/** The acceptance of every open fact that nothing keeps back. */
export function unproblematic(draft: Draft, holds: ReadonlyMap<string, Hold>): DecisionInput[] {
  const open = new Set(draft.open);
  return draft.facts.flatMap((fact) => {
    if (!open.has(fact.key) || holds.has(fact.key)) return [];
    return acceptance({ is: "fact", key: fact.key, fact }) ?? [];
  });
}
