import type { GraphReader } from "../../graph/index.ts";
import type { Decision, NewEntity } from "../draft.ts";
import type { Mention, MentionKind, ProposedFact } from "../proposal.ts";
import { findBodies } from "./bodies.ts";
import type { Candidate, Found } from "./candidate.ts";
import { bodiesOfRanks, dayOf, printedTitles, settings } from "./context.ts";
import { findDocuments } from "./documents.ts";
import { findEvents } from "./events.ts";
import { isElided } from "./names.ts";
import { findPersons } from "./persons.ts";
import { findPlaces } from "./places.ts";
import { findPosts } from "./posts.ts";
import { findRanks } from "./ranks.ts";

/** What a mention is taken for. OPEN: somebody must say which, or that it is new. */
export interface Linked {
  readonly mention: Mention;
  readonly state: "LINKED" | "NEW" | "REJECTED" | "OPEN";
  /** In the graph; only of what is LINKED. */
  readonly id: string | undefined;
  readonly candidates: readonly Candidate[];
  /** What a reviewer says of what is NEW. */
  readonly entity: NewEntity;
  readonly decision: Decision | undefined;
}

/**
 * Takes every mention for something in the graph, or for something new, or leaves it open. Bodies and places come first,
 * posts by their bodies, then persons by the posts that they held.
 */
export async function linkMentions(
  graph: GraphReader,
  mentions: readonly Mention[],
  facts: readonly ProposedFact[],
  latest: ReadonlyMap<string, Decision>,
): Promise<Map<string, Linked>> {
  const linked = new Map<string, Linked>();
  const idOf = (key: string | undefined) => linked.get(key ?? "")?.id;
  const of = (kind: MentionKind) => mentions.filter((mention) => mention.kind === kind);
  const day = dayOf(mentions, facts);
  const days = day === undefined ? undefined : { first: day, last: day };
  const keepAll = async (...searches: readonly Promise<Map<string, Found>>[]) => {
    for (const found of await Promise.all(searches)) {
      for (const mention of mentions) {
        const one = found.get(mention.key);
        if (one) linked.set(mention.key, settle(mention, one, latest.get(mention.key), linked));
      }
    }
  };

  await keepAll(findBodies(graph, of("BODY"), days), findPlaces(graph, of("PLACE"), days));
  const bodies = new Map(of("BODY").flatMap(({ key }) => pair(key, idOf(key))));
  const posts = of("POST").filter(({ rank }) => !rank);
  const ranks = of("POST").filter(({ rank }) => rank);
  await keepAll(
    findPosts(graph, posts, bodies),
    findRanks(graph, ranks, bodiesOfRanks(mentions, facts)),
  );
  await keepAll(
    findPersons(graph, of("PERSON"), printedTitles(mentions, facts, idOf), days),
    findDocuments(graph, of("DOCUMENT")),
    findEvents(graph, of("EVENT"), settings(mentions, facts, idOf)),
  );
  return linked;
}

function settle(
  mention: Mention,
  { candidates, sure }: Found,
  decision: Decision | undefined,
  linked: ReadonlyMap<string, Linked>,
): Linked {
  const entity = decision?.value.entity ?? {};
  const base = { mention, candidates, entity, decision, id: undefined };
  if (decision?.action === "REJECT") return { ...base, state: "REJECTED" };
  if (decision?.action === "LINK") {
    return { ...base, state: "LINKED", id: decision.value.link ?? undefined };
  }
  if (decision?.action === "NEW") {
    // Its body may have been rejected or taken back since.
    const isHomeless = mention.kind === "POST" && entity.body == null && !hasBody(mention, linked);
    return { ...base, state: isHomeless ? "OPEN" : "NEW" };
  }
  if (sure !== undefined) return { ...base, state: "LINKED", id: sure };
  const isOpen = candidates.length > 0 || !canBeNew(mention, linked);
  return { ...base, state: isOpen ? "OPEN" : "NEW" };
}

/** A body needs its whole name, a post is in a body, and ranks are those of the forces. */
function canBeNew(mention: Mention, linked: ReadonlyMap<string, Linked>): boolean {
  const { kind, name, rank } = mention;
  if (kind === "BODY") return !isElided(name);
  return kind !== "POST" || (!rank && hasBody(mention, linked));
}

function hasBody({ body }: Mention, linked: ReadonlyMap<string, Linked>): boolean {
  const state = linked.get(body ?? "")?.state;
  return state === "LINKED" || state === "NEW";
}

function pair(key: string, id: string | undefined): [string, string][] {
  return id === undefined ? [] : [[key, id]];
}
