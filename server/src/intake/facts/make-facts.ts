import { gatherDocuments } from "../documents/index.ts";
import type { Event, FoundEvents, Told } from "../events/index.ts";
import type {
  BodyFact,
  DocumentFact,
  Evidence,
  EventFact,
  Extraction,
  PersonFact,
  Span,
  TitleFact,
} from "../format.ts";
import { lexicon } from "../lexicon/index.ts";
import { type HeldTitle, type People, type Person, titleWords } from "../people/index.ts";
import type { Article } from "../read-article.ts";
import type { GivenText } from "../text/given-text.ts";
import { tokenise } from "../tokens/index.ts";
import { appoint } from "./appoint.ts";
import { Participations } from "./participations.ts";

export interface Findings {
  readonly id: string;
  readonly published: string | null;
  readonly source: GivenText;
  readonly article: Article;
  readonly people: People;
  readonly told: readonly Told[];
  readonly events: FoundEvents;
}

/** The answer in the shape of the format. */
export function makeFacts(findings: Findings): Omit<Extraction, "remarks"> {
  const { id, published, source, people, events } = findings;
  const evidence = (span: Span): Evidence => {
    const given = source.toGiven(span);
    return { start: span.start, end: span.end, ...(given === undefined ? {} : { given }) };
  };
  appoint(findings);
  const participations = new Participations(findings, evidence);
  const documents = documentFacts(findings, evidence);
  const made = events.events.map((event) => eventFact(event, evidence));
  return {
    article: id,
    language: "vi",
    published,
    events: made,
    persons: people.all.map((person) => personFact(person, participations, evidence)),
    documents,
    bodies: bodyFacts(
      findings,
      [...made.flatMap(({ hosts }) => hosts), ...documents.flatMap(({ issuers }) => issuers)],
      evidence,
    ),
  };
}

function eventFact(event: Event, evidence: (span: Span) => Evidence): EventFact {
  const { key, kind, name, date, place, online, hosts, partOf, background, rule, span } = event;
  return {
    key,
    kind,
    nameAsPrinted: name,
    date: date?.date ?? null,
    ...(date?.dateInferred === undefined ? {} : { dateInferred: date.dateInferred }),
    ...(date?.dateReason === undefined ? {} : { dateReason: date.dateReason }),
    place,
    ...(online ? { mode: "online" as const } : {}),
    hosts,
    ...(partOf === undefined ? {} : { partOf }),
    ...(background ? { background } : {}),
    rule,
    evidence: evidence(span),
  };
}

function personFact(
  person: Person,
  participations: Participations,
  evidence: (span: Span) => Evidence,
): PersonFact {
  const { name, aliases, honorific, rank, rankCarried, rankFrom, rule, span, titles } = person;
  return {
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(honorific === undefined ? {} : { honorific }),
    rank: rank ?? null,
    ...(rankFrom === undefined ? {} : { rankFrom }),
    ...(rankCarried ? { rankCarried } : {}),
    rule,
    evidence: evidence(span),
    titles: titles.map((title) => titleFact(title, evidence)),
    participations: participations.of(person),
  };
}

function titleFact(title: HeldTitle, evidence: (span: Span) => Evidence): TitleFact {
  const {
    asPrinted,
    post,
    body,
    former,
    status,
    carried,
    acting,
    ofEvent,
    term,
    start,
    variants,
    linkedBody,
    rule,
    span,
  } = title;
  return {
    asPrinted,
    post,
    body,
    former,
    ...(status === undefined ? {} : { status }),
    ...(carried ? { carried } : {}),
    ...(acting ? { acting } : {}),
    ...(ofEvent ? { ofEvent } : {}),
    ...(term === undefined ? {} : { term }),
    ...(start === undefined ? {} : { start }),
    ...(variants.length === 0 ? {} : { variants }),
    ...(linkedBody === undefined ? {} : { linkedBody }),
    rule,
    evidence: evidence(span),
  };
}

function documentFacts({ article }: Findings, evidence: (span: Span) => Evidence): DocumentFact[] {
  const mentions = article.sentences.flatMap(({ documents }) => documents);
  const printed = printedBodies(article);
  const bodyOf = (code: string) => {
    const [token] = tokenise(code);
    if (code === "TTg")
      return ["Thủ tướng Chính phủ", "Thủ tướng"].find((office) =>
        article.printed.includes(office),
      );
    const known = token && lexicon.bodies.known.longest([token], 0, 1)?.value;
    return known === undefined ? undefined : printed.get(known);
  };
  return gatherDocuments(article.printed, article.tokens, mentions, bodyOf).map(
    ({ asPrinted, number, kind, date, issuers, relations, rule, span }) => ({
      asPrinted,
      number,
      kind,
      date,
      issuers,
      ...(relations.length === 0 ? {} : { relations }),
      rule,
      evidence: evidence(span),
    }),
  );
}

/** How the registry's bodies are first printed here, so that a code in a number finds its name. */
function printedBodies({ printed: text, tokens, sentences }: Article): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const known = lexicon.bodies.known.longest(tokens, at, to);
      if (known === undefined || known.end === at + 1 || printed.has(known.value)) continue;
      printed.set(known.value, text.slice(tokens[at]?.start ?? 0, tokens[known.end - 1]?.end ?? 0));
    }
  }
  return printed;
}

/** The bodies that take part or issue, at their first place in the text. */
function bodyFacts(
  { article }: Findings,
  names: readonly string[],
  evidence: (span: Span) => Evidence,
): BodyFact[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = titleWords(name);
    const start = article.printed.indexOf(name);
    if (seen.has(key) || start < 0) return [];
    seen.add(key);
    return [
      {
        name,
        rule: "hosts, meets or issues",
        evidence: evidence({ start, end: start + name.length }),
      },
    ];
  });
}
