import { OPEN_FUTURE, OPEN_PAST, daysBetween, parsePartialDate } from "../../time/index.ts";
import { roles } from "../format/participation.ts";
import type { Claim } from "./claim.ts";
import { type Label, labelOf, participationId } from "./ids.ts";

/** Properties to store; undefined and null take the property away. */
export type Props = Readonly<Record<string, unknown>>;

/** A property that is a fact: of one node, named as the word of its claims in small letters. */
export interface PropertyFact {
  readonly form: "property";
  readonly node: string;
  readonly fact: string;
}

/** A relationship that is a fact; `how` tells several between the same two nodes apart. */
export interface LinkFact {
  readonly form: "link";
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly how: string | undefined;
}

/** One person at one event. */
export interface ParticipationFact {
  readonly form: "participation";
  readonly id: string;
  readonly person: string;
  readonly event: string;
}

export type Fact = PropertyFact | LinkFact | ParticipationFact;

const propertyWords = new Set(["BORN", "DIED", "START", "END", "DATE", "MODE"]);

/** The fact that a claim carries; titles carry tenures, which are derived. */
export function factOf({ says, subject, object, value }: Claim): Fact | undefined {
  if (propertyWords.has(says)) {
    return { form: "property", node: subject, fact: says.toLowerCase() };
  }
  if (object === undefined || labelOf(object) === "Post") return undefined;
  if (says === "TOOK_PART") {
    const id = participationId(object, subject);
    return { form: "participation", id, person: subject, event: object };
  }
  const how = says === "CONCERNS" ? value : undefined;
  return { form: "link", type: says, from: subject, to: object, how };
}

/** The name under which a claim supports its fact, on the node that SUPPORTS leads to. */
export function factName(fact: Fact): string {
  if (fact.form === "property") return fact.fact;
  if (fact.form === "participation") return "TOOK_PART";
  return `${fact.type}${fact.how === undefined ? "" : `:${fact.how}`}>${fact.to}`;
}

/** The node that a claim about the fact leads to: the one that has it, or where it starts. */
export function nodeOf(fact: Fact): string {
  if (fact.form === "property") return fact.node;
  return fact.form === "link" ? fact.from : fact.id;
}

/** A text by which facts can be told apart. */
export function factKey(fact: Fact): string {
  return `${nodeOf(fact)} ${factName(fact)}`;
}

/** What a value makes of a property: beside a date stand its bounds and the key of lists by date. */
export function propertyProps(label: Label, fact: string, id: string, claim?: Claim): Props {
  const value = claim?.value;
  if (fact === "date") {
    return {
      date: value,
      ...datedProps(value, id),
      ...(label === "Event"
        ? { dateReason: claim?.dateReason, dateInferred: claim?.dateInferred }
        : {}),
    };
  }
  const ends = label === "Body" || label === "Place";
  if (ends && fact === "start") return { start: value, startMin: boundsOf(value)?.min };
  if (ends && fact === "end") return { end: value, endMax: boundsOf(value)?.max };
  return { [fact]: value };
}

/**
 * What a date makes of a node that is listed by date: its first possible day, U+0001 and the id are order and cursor at
 * once. By its width, what overlaps some days is found among what begins not long before them.
 */
export function datedProps(date: string | undefined, id: string) {
  const { min: from, max: to } = boundsOf(date) ?? {};
  return { from, to, dateKey: `${from ?? "0000-00-00"}\u0001${id}`, width: widthOf(from, to) };
}

function widthOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return "NONE";
  const days = daysBetween(from, to) + 1;
  if (days === 1) return "DAY";
  if (days <= 31) return "MONTH";
  return days <= 366 ? "YEAR" : "LONGER";
}

/** Relationships by which a node lists others by date: under which name they keep its id, and at which end the date is. */
const listing: Readonly<Record<string, { readonly by: string; readonly dated: "from" | "to" }>> = {
  HOSTED: { by: "host", dated: "to" },
  HELD_IN: { by: "place", dated: "from" },
  ISSUED_BY: { by: "issuer", dated: "from" },
  SIGNED_BY: { by: "signer", dated: "from" },
};

/** At which end of a relationship the date is that it is listed by; none when it is not. */
export function datedEnd({ type }: LinkFact): "from" | "to" | undefined {
  return listing[type]?.dated;
}

/** The id of the node that lists by a relationship, under the name by which the relationship keeps it. */
export function listedBy({ type, from, to }: LinkFact): Props {
  const list = listing[type];
  return list ? { [list.by]: list.dated === "from" ? to : from } : {};
}

/** What the claims make of a relationship: where they differ, the smallest id that says it holds. */
export function linkProps(type: string, claims: readonly Claim[]): Props {
  const first = (key: keyof Claim) => claims.find((claim) => claim[key] !== undefined)?.[key];
  switch (type) {
    case "PART_OF":
      return { from: first("from"), to: first("to") };
    case "SUCCEEDS":
      return { on: first("at"), how: first("value") };
    case "HELD_IN":
      return { printedAs: first("printedAs") };
    default:
      return {};
  }
}

/** What the claims, by id, make of a participation. */
export function participationProps(claims: readonly Claim[]): Props {
  const first = (key: keyof Claim) => claims.find((claim) => claim[key] !== undefined)?.[key];
  const said = new Set(claims.map(({ role }) => role));
  const orders = claims.flatMap(({ role, order }) =>
    role === undefined || order === undefined ? [] : [order],
  );
  const titles = claims
    .filter(({ role, value }) => role === undefined && value !== undefined)
    .toSorted((a, b) => Number((a.order ?? 0n) - (b.order ?? 0n)));
  return {
    roles: roles.filter((role) => said.has(role)),
    order: orders.length === 0 ? undefined : orders.reduce((a, b) => (b < a ? b : a)),
    eventTitles: [...new Set(titles.map(({ value }) => value))],
    object: first("given"),
    objectName: first("givenName"),
    detail: first("detail"),
  };
}

/** First and last day; none without a year. */
export function boundsOf(
  value: string | null | undefined,
): { min: string; max: string } | undefined {
  if (value == null) return undefined;
  const { min, max } = parsePartialDate(value);
  if (min === null && max === null) return undefined;
  return { min: min ?? OPEN_PAST, max: max ?? OPEN_FUTURE };
}
