import { type Entry, under } from "./bundles.ts";

/** What is counted, in the order of the rows that are expected. */
export const columns = [
  "events",
  "people",
  "participations",
  "roles",
  "titles",
  "former",
  "carried",
  "eventTitles",
  "hosts",
  "represented",
  "onBehalfOf",
  "documents",
  "concerns",
] as const;

/** How much a bundle says. */
export type Counts = Readonly<Record<(typeof columns)[number], number>>;

/**
 * Counts what a bundle says: the people of its events and titles, the titles of both, the documents
 * that it states facts of or that its events concern.
 */
export function countsOf(content: Entry): Counts {
  const events = under(content, "events");
  const participations = events.flatMap((event) => under(event, "participations"));
  const titles = participations.flatMap((participation) => under(participation, "titles"));
  const outside = under(content, "titles");
  const concerns = events.flatMap((event) => under(event, "documents"));
  const documents = [
    ...under(content, "documents").map(({ id }) => id),
    ...concerns.map(({ document }) => document),
  ];
  const inEvents = (key: string) => events.flatMap((event) => under(event, key)).length;
  const inParticipations = (key: string) =>
    participations.flatMap((participation) => under(participation, key)).length;
  return {
    events: events.length,
    people: new Set([...participations, ...outside].map(({ person }) => person)).size,
    participations: participations.length,
    roles: inParticipations("roles"),
    titles: titles.length + outside.length,
    former: titles.filter(({ former }) => former === true).length,
    carried: titles.filter(({ carried }) => carried === true).length,
    eventTitles: inParticipations("eventTitles"),
    hosts: inEvents("hosts"),
    represented: inEvents("represented"),
    onBehalfOf: inParticipations("onBehalfOf"),
    documents: new Set(documents).size,
    concerns: concerns.length,
  };
}
