import { NiengiamError } from "../errors.ts";
import { partialDate } from "../time/index.ts";
import type { Addition } from "./added.ts";
import type { Draft } from "./draft.ts";
import { dayOfArticle, daysOfEvents } from "./event-days.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { FactWord, MentionKind, ProposedFact, Proposal } from "./proposal.ts";

/** What a reviewer gives of an addition: the rest follows from the draft. */
export interface GivenAddition {
  readonly mention?: GivenMention | null | undefined;
  readonly fact?: GivenFact | null | undefined;
}

interface GivenMention {
  readonly kind: MentionKind;
  readonly name: string;
  readonly body?: string | null;
  readonly title?: string | null;
  readonly start: number;
  readonly end: number;
}

type FactValue = "role" | "value" | "at" | "term" | "acting" | "detail";

type GivenFact = {
  readonly says: string;
  readonly subject: string;
  readonly object?: string | null;
  readonly event?: string | null;
  readonly start: number;
  readonly end: number;
} & { readonly [Name in FactValue]?: ProposedFact[Name] | null };

/** Keys that reviewers give are apart from those that come from print. */
const ownKey = /^hand\.[a-z0-9][a-z0-9-]{0,79}$/;
const longestName = 500;

/**
 * Holds what a reviewer adds against the draft, and completes it.
 *
 * @param proposal as it stands, with what was added before
 * @throws {NiengiamError} BAD_USER_INPUT for what the draft cannot carry
 */
export function completeAddition(
  draft: Draft,
  proposal: Proposal,
  given: GivenAddition & { readonly key: string },
): Addition {
  const { key } = given;
  if (!ownKey.test(key)) {
    throw refuse(`A key for what is added begins with "hand.", as hand.1; found ${key}.`);
  }
  const { mentions, facts } = proposal;
  if ([...mentions, ...facts].some((one) => one.key === key)) {
    throw refuse(`The draft has a part ${key} already.`);
  }
  if (given.mention) return { mention: completeMention(draft, proposal, key, given.mention) };
  if (given.fact) return { fact: completeFact(draft, proposal, key, given.fact) };
  throw refuse(`To add ${key}, give "mention" or "fact".`);
}

function completeMention(
  { text }: Draft,
  proposal: Proposal,
  key: string,
  { kind, name, body, title, ...span }: GivenMention,
): NonNullable<Addition["mention"]> {
  const plain = name.normalize("NFC").trim();
  if (plain === "" || plain.length > longestName) {
    throw refuse(`${key}: expected a name of at most ${longestName} characters.`);
  }
  if (body != null) {
    if (kind !== "POST") throw refuse(`${key}: only a post has a body.`);
    assertKind(proposal, key, "body", body, ["BODY"]);
  }
  return {
    kind,
    name: plain,
    ...placeOf(text, key, span),
    ...(body == null ? {} : { body }),
    ...(kind === "POST" ? { title: title?.normalize("NFC") ?? plain } : {}),
  };
}

interface Shape {
  readonly subject: readonly MentionKind[];
  readonly object?: MentionKind;
  readonly event?: "MUST" | "MAY";
  readonly needs?: "role" | "value";
}

const title: Shape = { subject: ["PERSON"], object: "POST", event: "MAY" };
const betweenDocuments: Shape = { subject: ["DOCUMENT"], object: "DOCUMENT" };

/** What each fact is between. */
const shapes: Readonly<Record<FactWord, Shape>> = {
  HOLDS: title,
  STARTS: title,
  ENDS: title,
  REPLACED: title,
  FORMER: title,
  TOOK_PART: { subject: ["PERSON"], event: "MUST", needs: "role" },
  EVENT_TITLE: { subject: ["PERSON"], event: "MUST", needs: "value" },
  ON_BEHALF_OF: { subject: ["PERSON"], object: "BODY", event: "MUST" },
  DATE: { subject: ["EVENT", "DOCUMENT"], needs: "value" },
  MODE: { subject: ["EVENT"], needs: "value" },
  HELD_IN: { subject: ["EVENT"], object: "PLACE" },
  HOSTED: { subject: ["EVENT"], object: "BODY" },
  PART_OF: { subject: ["EVENT"], object: "EVENT" },
  CONCERNS: { subject: ["EVENT"], object: "DOCUMENT", needs: "value" },
  ISSUED_BY: { subject: ["DOCUMENT"], object: "BODY" },
  IMPLEMENTS: betweenDocuments,
  AMENDS: betweenDocuments,
  REPLACES: betweenDocuments,
  BASED_ON: betweenDocuments,
  SPECIFIES: betweenDocuments,
};

function completeFact(
  { text, published }: Draft,
  proposal: Proposal,
  key: string,
  given: GivenFact,
): NonNullable<Addition["fact"]> {
  const { says, subject, object, event, start, end, ...rest } = given;
  if (!Object.hasOwn(shapes, says)) {
    throw refuse(`${key}: a fact says one of ${Object.keys(shapes).join(", ")}, not ${says}.`);
  }
  const word = says as FactWord;
  const shape = shapes[word];
  assertKind(proposal, key, "subject", subject, shape.subject);
  if (shape.object) assertKind(proposal, key, "object", object, [shape.object]);
  if (shape.event === "MUST" || event != null) {
    assertKind(proposal, key, "event", event, ["EVENT"]);
  }
  if (shape.needs && !rest[shape.needs]) throw refuse(`${key}: ${says} needs "${shape.needs}".`);
  for (const date of word === "DATE" ? [rest.at, rest.value] : [rest.at]) {
    if (date == null || partialDate.safeParse(date).success) continue;
    throw refuse(`${key}: expected a date as 2022-03-15, 2022-03 or 2022, found ${date}.`);
  }
  const said = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  const place = placeOf(text, key, { start, end });
  return {
    says: word,
    subject,
    ...(shape.object && object != null ? { object } : {}),
    ...(shape.event && event != null ? { event } : {}),
    ...(shape === title ? dayOf(proposal, published, event, rest.at) : {}),
    ...Object.fromEntries(said),
    ...(shape === title || shape.object ? { printedAs: text.slice(start, end) } : {}),
    ...place,
  };
}

/** The day of a title: as given, else that of the event, else that of the article. */
function dayOf(
  { facts }: Proposal,
  published: string | null,
  event: string | null | undefined,
  given: string | null | undefined,
): Partial<ProposedFact> {
  if (given != null) return { at: given };
  const date = daysOfEvents(facts).get(event ?? "");
  if (date !== undefined) return { at: date };
  return published === null ? {} : { at: published, inferred: dayOfArticle };
}

function placeOf(text: string, key: string, { start, end }: { start: number; end: number }) {
  if (start < 0 || end <= start || end > text.length) {
    throw refuse(`${key}: the words from ${start} to ${end} are not in the article.`);
  }
  return { start, end, paragraph: paragraphsOf(text)(start) };
}

function assertKind(
  { mentions }: Proposal,
  key: string,
  part: string,
  named: string | null | undefined,
  kinds: readonly MentionKind[],
): void {
  const kind = mentions.find((one) => one.key === named)?.kind;
  if (kind !== undefined && kinds.includes(kind)) return;
  const wanted = kinds.map((one) => one.toLowerCase()).join(" or ");
  throw refuse(`${key}: "${part}" must be the key of a mention of a ${wanted}.`);
}

function refuse(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
