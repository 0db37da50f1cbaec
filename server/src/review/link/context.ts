import type { FactWord, Mention, ProposedFact } from "../proposal.ts";
import type { Setting } from "./events.ts";
import type { Printed } from "./persons.ts";

const titleWords = new Set<FactWord>(["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER"]);

type IdOf = (key: string | undefined) => string | undefined;

/** The day that the article tells of, as far as it is known: that of its first event, else of its first dated fact. */
export function dayOf(
  mentions: readonly Mention[],
  facts: readonly ProposedFact[],
): string | undefined {
  const events = mentions.filter(({ kind }) => kind === "EVENT");
  const dates = [...events.map(({ date }) => date), ...facts.map(({ at }) => at)];
  return dates.find((date) => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date));
}

/** The names of the bodies in the titles of those who have a rank, by the key of the rank. */
export function bodiesOfRanks(
  mentions: readonly Mention[],
  facts: readonly ProposedFact[],
): Map<string, string[]> {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  const titles = facts.filter(({ says }) => titleWords.has(says));
  const bodyOf = (post: string | undefined) => byKey.get(byKey.get(post ?? "")?.body ?? "")?.name;
  const ranks = mentions.filter(({ rank }) => rank);
  return new Map(
    ranks.map(({ key }) => {
      const holders = new Set(
        titles.filter(({ object }) => object === key).map(({ subject }) => subject),
      );
      const printed = titles.filter(({ subject }) => holders.has(subject));
      return [key, printed.flatMap(({ object }) => bodyOf(object) ?? [])];
    }),
  );
}

/** The posts and bodies that are printed with each person. A rank is one of many, and tells nobody apart. */
export function printedTitles(
  mentions: readonly Mention[],
  facts: readonly ProposedFact[],
  idOf: IdOf,
): Map<string, Printed> {
  const posts = new Map(
    mentions.filter(({ kind, rank }) => kind === "POST" && !rank).map((post) => [post.key, post]),
  );
  const persons = mentions.filter(({ kind }) => kind === "PERSON");
  return new Map(
    persons.map(({ key }) => {
      const own = facts
        .filter(({ says, subject }) => subject === key && titleWords.has(says))
        .flatMap(({ object }) => posts.get(object ?? "") ?? []);
      return [
        key,
        {
          posts: own.flatMap((post) => idOf(post.key) ?? []),
          bodies: own.flatMap(({ body }) => idOf(body) ?? []),
        },
      ];
    }),
  );
}

/** The hosts and places of each event. */
export function settings(
  mentions: readonly Mention[],
  facts: readonly ProposedFact[],
  idOf: IdOf,
): Map<string, Setting> {
  const ids = (says: FactWord, event: string) =>
    facts
      .filter((fact) => fact.says === says && fact.subject === event)
      .flatMap(({ object }) => idOf(object) ?? []);
  const events = mentions.filter(({ kind }) => kind === "EVENT");
  return new Map(
    events.map(({ key }) => [key, { hosts: ids("HOSTED", key), places: ids("HELD_IN", key) }]),
  );
}
