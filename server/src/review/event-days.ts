import type { Draft, JudgedFact } from "./draft.ts";
import type { Mention, ProposedFact } from "./proposal.ts";

/** Why a title has the day of the article: its event has none, or there is no event. */
export const dayOfArticle = "the day of the article";

/** Days of events by the keys of their mentions; EDTF. */
export type EventDays = ReadonlyMap<string, string>;

/** The days of events as facts tell them. */
export function daysOfEvents(facts: readonly ProposedFact[]): EventDays {
  const dates = facts.filter(({ says }) => says === "DATE");
  return new Map(
    dates.flatMap(({ subject, value }) => (value === undefined ? [] : [[subject, value]])),
  );
}

/** The days of events as reviewers left them: without those that were rejected. */
export function standingDays(judged: readonly JudgedFact[]): EventDays {
  const standing = judged.filter(({ decision }) => decision?.action !== "REJECT");
  return daysOfEvents(standing.map(({ fact }) => fact));
}

/**
 * Titles with the days of their events as these stand: a title belongs to the day of its event, so it moves when a
 * reviewer gives the event another day, and has the day of the article when nobody tells that of the event. A title
 * keeps a day that the article tells outright, or that a reviewer gave it.
 */
export function followEvents(
  { proposal, published }: Draft,
  judged: readonly JudgedFact[],
  standing: EventDays,
): JudgedFact[] {
  const proposed = daysOfEvents(proposal.facts);
  return judged.map((one) => {
    const { fact, decision } = one;
    if (fact.event === undefined || decision?.value.edit?.at != null) return one;
    const isOfArticle = fact.inferred === dayOfArticle;
    if (fact.at === undefined || (!isOfArticle && fact.at !== proposed.get(fact.event))) return one;
    return { ...one, fact: withDay(fact, standing.get(fact.event), published) };
  });
}

/** Events with their days as these stand: by them the graph is searched for the same event. */
export function withDays(mentions: readonly Mention[], standing: EventDays): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.kind !== "EVENT") return mention;
    const { date: _date, ...rest } = mention;
    const date = standing.get(mention.key);
    return date === undefined ? rest : { ...rest, date };
  });
}

function withDay(
  fact: ProposedFact,
  day: string | undefined,
  published: string | null,
): ProposedFact {
  const { at: _at, inferred, ...rest } = fact;
  const otherwise = inferred === undefined || inferred === dayOfArticle ? {} : { inferred };
  if (day !== undefined) return { ...rest, ...otherwise, at: day };
  if (published === null) return { ...rest, ...otherwise };
  return { ...rest, at: published, inferred: inferred ?? dayOfArticle };
}
