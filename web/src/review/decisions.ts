import { type DecisionInput, type Draft, type Mention, type Part, partOf } from "./draft.ts";

/** What accepting a part as it is proposed means; null where somebody must say more. */
export function acceptance(part: Part): DecisionInput | null {
  const { key } = part;
  if (part.is === "fact") return { key, choice: "ACCEPT" };
  const { state, id } = part.mention;
  if (state === "LINKED" && id !== null) return { key, choice: "LINK", link: id };
  return state === "NEW" ? { key, choice: "NEW" } : null;
}

/** Whether something new needs no further words: a post must be in a body that is known, or new itself. */
export function canBeNew({ kind, body }: Mention, { mentions }: Draft): boolean {
  const state = mentions.find(({ key }) => key === body)?.state;
  return kind !== "POST" || state === "LINKED" || state === "NEW";
}

/** What takes a decision back: the one that held before it, or none. @param pending given and not yet answered */
export function inverseOf(
  draft: Draft,
  key: string,
  pending: ReadonlyMap<string, DecisionInput>,
): DecisionInput {
  const given = pending.get(key);
  if (given) return given;
  const part = partOf(draft, key);
  const decision = part?.is === "fact" ? part.fact.decision : part?.mention.decision;
  const undo: DecisionInput = { key, choice: "UNDO" };
  if (!decision) return undo;
  const { action, link } = decision;
  const change = JSON.parse(decision.change ?? "{}") as object;
  if (action === "ACCEPT" || action === "REJECT") return { key, choice: action };
  if (action === "LINK") return { key, choice: action, link };
  if (action === "EDIT") return { key, choice: action, edit: change };
  return action === "NEW" ? { key, choice: action, entity: change } : undo;
}
