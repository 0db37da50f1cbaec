import type { GraphReader } from "../graph/index.ts";
import { type DraftBundle, toBundle } from "./bundle/to-bundle.ts";
import { type Decision, type Draft, type JudgedFact, judgeFacts, latestByKey } from "./draft.ts";
import { followEvents, standingDays, withDays } from "./event-days.ts";
import { type Linked, linkMentions } from "./link/index.ts";
import { giveIds } from "./new-ids.ts";

/** A draft as it stands: its facts as decided, its mentions as linked. */
export interface ReviewState {
  readonly draft: Draft;
  readonly facts: readonly JudgedFact[];
  readonly linked: ReadonlyMap<string, Linked>;
}

export async function readState(
  graph: GraphReader,
  draft: Draft,
  decisions: readonly Decision[],
): Promise<ReviewState> {
  const latest = latestByKey(decisions);
  const judged = judgeFacts(draft.proposal, latest);
  const days = standingDays(judged);
  const facts = followEvents(draft, judged, days);
  const said = facts.map(({ fact }) => fact);
  const mentions = withDays(draft.proposal.mentions, days);
  const linked = await linkMentions(graph, mentions, said, latest);
  return { draft, facts, linked };
}

/** The mentions that a fact relates. */
function mentionsOf({ fact }: JudgedFact): string[] {
  return [fact.subject, fact.object, fact.event].filter((key) => key !== undefined);
}

/** Whether a fact falls away: by its own decision, or with something that it speaks of. */
export function isDropped(judged: JudgedFact, linked: ReadonlyMap<string, Linked>): boolean {
  if (judged.decision?.action === "REJECT") return true;
  return mentionsOf(judged).some((key) => linked.get(key)?.state === "REJECTED");
}

/** The keys that somebody must still decide on: facts, and what they speak of. */
export function openKeys({ facts, linked }: ReviewState): string[] {
  const standing = facts.filter((judged) => !isDropped(judged, linked));
  const mentions = new Set(standing.flatMap(mentionsOf));
  return [
    ...[...mentions].filter((key) => linked.get(key)?.state === "OPEN"),
    ...standing.filter(({ decision }) => !decision).map(({ fact }) => fact.key),
  ];
}

/**
 * The facts that stand, as a bundle. Facts on which nobody decided yet are taken for accepted, and those about something
 * open are left out: so a draft can be tried while it is reviewed.
 */
export async function bundleOfState(
  graph: GraphReader,
  { draft, facts, linked }: ReviewState,
  reviewer: string,
  now: string,
): Promise<DraftBundle> {
  const isOpen = (key: string) => linked.get(key)?.state === "OPEN";
  const standing = facts.filter(
    (judged) => !isDropped(judged, linked) && !mentionsOf(judged).some(isOpen),
  );
  const ids = await giveIds(graph, linked, bodyOf);
  return toBundle({ draft, linked, facts: standing, ids, reviewer, now });

  function bodyOf(person: string): string | undefined {
    const bodies = facts.flatMap(({ fact }) =>
      fact.subject === person ? (linked.get(fact.object ?? "")?.mention.body ?? []) : [],
    );
    return bodies[0];
  }
}
