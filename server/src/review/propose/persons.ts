import type {
  Extraction,
  ParticipationFact,
  PersonFact,
  Role,
  TitleFact,
} from "../../intake/format.ts";
import { dayOfArticle } from "../event-days.ts";
import type { FactWord, ProposedFact } from "../proposal.ts";
import { eventKey } from "./events.ts";
import type { Sheet } from "./sheet.ts";

/** The event at which titles are printed, or the day of the article where there is none. */
interface Occasion {
  readonly event?: string;
  readonly at?: string;
  readonly inferred?: string;
}

/** Notes the persons of an article with their ranks, titles and roles. */
export function proposePersons(sheet: Sheet, { persons, events, published }: Extraction): void {
  const dates = new Map(events.map(({ key, date }) => [key, date]));
  persons.forEach((person, index) => {
    const { name, aliases, evidence } = person;
    const subject = sheet.mention(
      "PERSON",
      name,
      evidence,
      aliases ? { aliases: [...aliases] } : {},
    );
    const occasion = occasionOf(person, dates, published);
    proposeRank(sheet, person, subject, occasion);
    person.titles.forEach((title, order) => {
      proposeTitle(sheet, subject, title, { ...occasion, order: order + 1 });
    });
    for (const participation of person.participations) {
      proposeRole(sheet, subject, participation, index + 1);
    }
  });
}

function occasionOf(
  { participations }: PersonFact,
  dates: ReadonlyMap<string, string | null>,
  published: string | null,
): Occasion {
  const [first] = participations;
  const day = first === undefined ? undefined : dates.get(first.event);
  const event = first === undefined ? {} : { event: eventKey(first.event) };
  if (day != null) return { ...event, at: day };
  if (published === null) return event;
  return { ...event, at: published, inferred: dayOfArticle };
}

function proposeRank(sheet: Sheet, person: PersonFact, subject: string, occasion: Occasion): void {
  const { rank, rankFrom, rankCarried, evidence, rule } = person;
  const about = (says: FactWord, printedAs: string) => ({
    says,
    subject,
    object: sheet.rank(printedAs, subject, evidence),
    ...occasion,
    printedAs,
    ...(rankCarried ? { carried: true } : {}),
    rule,
  });
  if (rankFrom !== undefined) sheet.fact(about("REPLACED", rankFrom), evidence);
  if (rank === null) return;
  sheet.fact(about(rankFrom === undefined ? "HOLDS" : "STARTS", rank), evidence);
}

function proposeTitle(
  sheet: Sheet,
  subject: string,
  title: TitleFact,
  occasion: Occasion & { readonly order: number },
): void {
  const { asPrinted, post, body, evidence, rule, status, start, linkedBody } = title;
  if (status === "proposed") return;
  if (title.ofEvent && occasion.event !== undefined) {
    const { event, order } = occasion;
    sheet.fact(
      { says: "EVENT_TITLE", subject, event, value: asPrinted, order, rule },
      evidence,
      asPrinted,
    );
    return;
  }
  const owner = body === null ? undefined : sheet.body(body, evidence, linkedBody);
  const object = sheet.post(post, owner, asPrinted, evidence);
  const about = {
    subject,
    object,
    ...occasion,
    printedAs: asPrinted,
    rule,
    ...optional(title),
  };
  if (start !== undefined && status !== "new") {
    // The day on which an office was taken is told outright, whatever the day of the article.
    const { event: _event, inferred: _inferred, ...outright } = about;
    sheet.fact({ ...outright, says: "STARTS", at: start }, evidence, start);
  }
  const at = status === "new" && start !== undefined ? { at: start } : {};
  sheet.fact({ ...about, ...at, says: wordOf(title) }, evidence);
}

function optional({ term, acting, carried }: TitleFact): Partial<ProposedFact> {
  return {
    ...(term === undefined ? {} : { term }),
    ...(acting ? { acting } : {}),
    ...(carried ? { carried } : {}),
  };
}

function wordOf({ former, status }: TitleFact): FactWord {
  if (status === "new") return "STARTS";
  if (status === "leaving") return "ENDS";
  return former ? "FORMER" : "HOLDS";
}

const roleWords = {
  chair: "CHAIR",
  cochair: "CO_CHAIR",
  attend: "ATTEND",
  speak: "SPEAK",
  report: "REPORT",
  direct: "DIRECT",
  sign: "SIGN",
  award: "AWARD",
  receive: "RECEIVE",
  appointed: "APPOINTED",
  other: "OTHER",
} as const satisfies Record<Role, ProposedFact["role"]>;

const givenWords = {
  award: "AWARD",
  decision: "DECISION",
  rank: "RANK",
  flowers: "FLOWERS",
  delegation: "DELEGATION",
  other: "OTHER",
} as const;

function proposeRole(sheet: Sheet, subject: string, found: ParticipationFact, order: number): void {
  const { role, object, detail, onBehalfOf = [], evidence, rule } = found;
  const event = eventKey(found.event);
  sheet.fact(
    {
      says: "TOOK_PART",
      subject,
      event,
      role: roleWords[role],
      order,
      ...(object === undefined ? {} : { given: givenWords[object] }),
      ...(detail === undefined ? {} : { detail }),
      rule,
    },
    evidence,
    event,
    role,
  );
  for (const body of onBehalfOf) {
    const meant = sheet.body(body, evidence);
    sheet.fact(
      { says: "ON_BEHALF_OF", subject, object: meant, event, printedAs: body, rule },
      evidence,
      event,
    );
  }
}
