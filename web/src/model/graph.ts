import type { Language } from "./address.ts";
import { dayNumber, type Day } from "./day.ts";

/** The kinds of entity, in the order in which lists and legends show them. */
export const KINDS = ["Person", "Body", "Event", "Document", "Place", "Post"] as const;

export type Kind = (typeof KINDS)[number];

/** What the picture draws as a node. */
export type Entity = {
  readonly id: string;
  readonly kind: Kind;
  /** Its name as printed, in Vietnamese. */
  readonly label: string;
  readonly labelEn: string | null;
  /** The day before which it was not, and that after which it was no more; null is not known or never. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** Of an event or a document: the last day that its date can mean, from which on it has happened; else null. */
  readonly over: Day | null;
};

/** The days on which something is certain, and those outside which it is excluded; null is open or none. */
export type Bounds = {
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
  readonly possibleFrom: Day | null;
  readonly possibleTo: Day | null;
};

/** One relation among two entities, with the bounds that let any day be judged without asking again. */
export type Relation = Bounds & {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The tenure or participation it runs through. */
  readonly through: string | null;
  readonly disputed: boolean;
  /** How many claims carry it. */
  readonly claims: number;
};

/** The number of the day on which something happened, the middle of those it may be; null for what has no day of its own. */
export function dayOf({ since, over }: Pick<Entity, "since" | "over">): number | null {
  return since === null || over === null ? null : (dayNumber(since) + dayNumber(over)) / 2;
}

/** Entities and the relations among them. */
export type Graph = {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
};

export const EMPTY_GRAPH: Graph = { entities: [], relations: [] };

/** What to call an entity: its English name where there is one and English is read, else as printed. */
export function nameOf(
  { label, labelEn }: Pick<Entity, "label" | "labelEn">,
  language: Language,
): string {
  return language === "en" && labelEn !== null ? labelEn : label;
}
