import type { GraphReader } from "../../graph/index.ts";
import type { Decision, JudgedFact, NewEntity } from "../draft.ts";
import type { Mention, MentionKind } from "../proposal.ts";
import { findBodies } from "./bodies.ts";
import type { Candidate, Found } from "./candidate.ts";
import { findDocuments } from "./documents.ts";
import { findEvents } from "./events.ts";
import { type Printed, findPersons } from "./persons.ts";
import { findPlaces } from "./places.ts";
import { findPosts } from "./posts.ts";
import { findRanks } from "./ranks.ts";

export type { Candidate, LinkReason } from "./candidate.ts";
export { linkReasons } from "./candidate.ts";

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

const titleWords = new Set(["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER"]);

/**
 * Takes every mention for something in the graph, or for something new, or leaves it open. Bodies and places come first,
 * posts by their bodies, then persons by the posts that they held.
 */
export async function linkMentions(
  graph: GraphReader,
  mentions: readonly Mention[],
  facts: readonly JudgedFact[],
  latest: ReadonlyMap<string, Decision>,
): Promise<Map<string, Linked>> {
  const linked = new Map<string, Linked>();
  const of = (kind: MentionKind) => mentions.filter((mention) => mention.kind === kind);
  const day = dayOf(of("EVENT"), facts);
  const idOf = (key: string | undefined) => linked.get(key ?? "")?.id;
  const keep = (found: ReadonlyMap<string, Found>) => {
    for (const mention of mentions) {
      const one = found.get(mention.key);
      if (one) linked.set(mention.key, settle(mention, one, latest.get(mention.key), linked));
    }
  };
  const said = facts.map(({ fact }) => fact);

  const [bodies, places] = await Promise.all([
    findBodies(graph, of("BODY"), day),
    findPlaces(graph, of("PLACE"), day),
  ]);
  keep(bodies);
  keep(places);

  const titles = said.filter(({ says }) => titleWords.has(says));
  const bodyIds = new Map(of("BODY").flatMap(({ key }) => pair(key, idOf(key))));
  const posts = of("POST").filter(({ rank }) => !rank);
  const ranks = of("POST").filter(({ rank }) => rank);
  const [foundPosts, foundRanks] = await Promise.all([
    findPosts(graph, posts, bodyIds),
    findRanks(graph, ranks, bodiesOfRanks()),
  ]);
  keep(foundPosts);
  keep(foundRanks);

  const [persons, documents, events] = await Promise.all([
    findPersons(graph, of("PERSON"), printedTitles(), day),
    findDocuments(graph, of("DOCUMENT")),
    findEvents(graph, of("EVENT"), settings()),
  ]);
  keep(persons);
  keep(documents);
  keep(events);
  return linked;

  function titlesOf(person: string) {
    return titles.filter(({ subject }) => subject === person);
  }

  function bodiesOfRanks(): Map<string, string[]> {
    const names = new Map(mentions.map(({ key, name }) => [key, name]));
    const bodyOf = new Map(posts.map(({ key, body }) => [key, body]));
    return new Map(
      ranks.map(({ key }) => {
        const holders = titles.filter(({ object }) => object === key);
        const printed = holders.flatMap(({ subject }) => titlesOf(subject));
        return [
          key,
          printed.flatMap(({ object }) => names.get(bodyOf.get(object ?? "") ?? "") ?? []),
        ];
      }),
    );
  }

  function printedTitles(): Map<string, Printed> {
    const bodyOf = new Map(posts.map(({ key, body }) => [key, body]));
    return new Map(
      of("PERSON").map(({ key }) => {
        // A rank is one of many: it tells nobody apart.
        const own = titlesOf(key).filter(({ object }) => bodyOf.has(object ?? ""));
        return [
          key,
          {
            posts: own.flatMap(({ object }) => idOf(object) ?? []),
            bodies: own.flatMap(({ object }) => idOf(bodyOf.get(object ?? "")) ?? []),
          },
        ];
      }),
    );
  }

  function settings() {
    const ids = (says: string, event: string) =>
      said
        .filter((one) => one.says === says && one.subject === event)
        .flatMap(({ object }) => idOf(object) ?? []);
    return new Map(
      of("EVENT").map(({ key }) => [
        key,
        { hosts: ids("HOSTED", key), places: ids("HELD_IN", key) },
      ]),
    );
  }
}

/** The day that the article tells of, as far as it is known: that of its first event, else of its first dated title. */
function dayOf(events: readonly Mention[], facts: readonly JudgedFact[]): string | undefined {
  const dates = [...events.map(({ date }) => date), ...facts.map(({ fact }) => fact.at)];
  return dates.find((date) => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date));
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
  if (decision?.action === "NEW") return { ...base, state: "NEW" };
  if (sure !== undefined) return { ...base, state: "LINKED", id: sure };
  const isOpen = candidates.length > 0 || !canBeNew(mention, linked);
  return { ...base, state: isOpen ? "OPEN" : "NEW" };
}

/** A post is in a body, and ranks are those of the forces. */
function canBeNew({ kind, rank, body }: Mention, linked: ReadonlyMap<string, Linked>): boolean {
  if (kind !== "POST") return true;
  const owner = linked.get(body ?? "")?.state;
  return !rank && (owner === "LINKED" || owner === "NEW");
}

function pair(key: string, id: string | undefined): [string, string][] {
  return id === undefined ? [] : [[key, id]];
}
