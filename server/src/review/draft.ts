import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { addition } from "./added.ts";
import { type FactWord, type ProposedFact, type Proposal, proposal } from "./proposal.ts";

/** Where a draft stands. OPEN: may be decided on; ACCEPTED: its facts are in the graph. */
export type DraftState = "OPEN" | "ACCEPTED" | "REJECTED" | "WITHDRAWN";

/** What a reviewer decides on one mention or fact. The latest decision on a key holds; UNDO leaves it open again. ADD makes the part. */
export type Choice = "ACCEPT" | "EDIT" | "REJECT" | "LINK" | "NEW" | "ADD" | "UNDO";

/** What can stand in the log: a choice on one part of a draft, or what became of the whole. */
export type Action =
  | Choice
  | "SUBMIT"
  | "ACCEPT_DRAFT"
  | "REJECT_DRAFT"
  | "WITHDRAW_DRAFT"
  | "REOPEN_DRAFT";

/** What a reviewer may change in a fact. */
const edit = z.strictObject({
  says: z.string().nullish(),
  role: z.string().nullish(),
  value: z.string().nullish(),
  at: z.string().nullish(),
  dateKind: z.string().nullish(),
  term: z.string().nullish(),
  acting: z.boolean().nullish(),
  detail: z.string().nullish(),
  printedAs: z.string().nullish(),
});
type Edit = z.infer<typeof edit>;

/** What a reviewer may say of an entity that is new. */
const newEntity = z.strictObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  kind: z.string().nullish(),
  class: z.string().nullish(),
  body: z.string().nullish(),
});
export type NewEntity = z.infer<typeof newEntity>;

const value = z.object({
  link: z.string().nullish(),
  edit: edit.nullish(),
  entity: newEntity.nullish(),
  added: addition.nullish(),
});
export type DecisionValue = z.infer<typeof value>;

/** One line of the log. Lines are added and never changed. */
export interface Decision {
  readonly id: string;
  readonly draft: string;
  /** Of the mention or fact; null for the draft as a whole. */
  readonly key: string | null;
  /** The words of the mention, or of the one that the fact is about. */
  readonly about: string | null;
  /** Of a fact. */
  readonly says: string | null;
  readonly action: Action;
  readonly value: DecisionValue;
  readonly reviewer: string;
  /** Moment in UTC, ISO 8601. */
  readonly at: string;
}

/** Letters of an article that stand for its headline where it has none. */
export const beginning = 200;

/** An article and what came of it so far. It stands apart from the graph that readers see. */
export interface Draft {
  readonly id: string;
  /** Goes up with every change; whoever changes a draft says which version they saw. */
  readonly version: number;
  readonly status: DraftState;
  readonly text: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly proposal: Proposal;
  /** Ids by the keys of mentions, as they were accepted. */
  readonly links: Readonly<Record<string, string>>;
}

export type StoredDraft = Omit<Draft, "proposal" | "links"> & {
  readonly proposal: string;
  readonly links: string | null;
};

export type StoredDecision = Omit<Decision, "value"> & { readonly value: string | null };

export function readDraft(stored: StoredDraft): Draft {
  return {
    ...stored,
    url: stored.url ?? null,
    title: stored.title ?? null,
    published: stored.published ?? null,
    proposal: proposal.parse(JSON.parse(stored.proposal)),
    links: z.record(z.string(), z.string()).parse(JSON.parse(stored.links ?? "{}")),
  };
}

export function readDecision(stored: StoredDecision): Decision {
  const { key, about, says } = stored;
  const read = value.parse(JSON.parse(stored.value ?? "{}"));
  return { ...stored, key: key ?? null, about: about ?? null, says: says ?? null, value: read };
}

/** A fact with the decision that holds for it. */
export interface JudgedFact {
  /** As edited. */
  readonly fact: ProposedFact;
  readonly decision: Decision | undefined;
}

/** The decisions that hold, by key. */
export function latestByKey(decisions: readonly Decision[]): Map<string, Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.key === null) continue;
    if (decision.action === "UNDO") latest.delete(decision.key);
    else latest.set(decision.key, decision);
  }
  return latest;
}

/** The proposed facts, edited as their decisions say. */
export function judgeFacts(
  { facts }: Proposal,
  latest: ReadonlyMap<string, Decision>,
): JudgedFact[] {
  return facts.map((fact) => {
    const decision = latest.get(fact.key);
    return { fact: edited(fact, decision?.value.edit), decision };
  });
}

function edited(fact: ProposedFact, change: Edit | null | undefined): ProposedFact {
  if (!change) return fact;
  const given = Object.entries(change).filter(([, part]) => part !== null && part !== undefined);
  return { ...fact, ...Object.fromEntries(given) };
}

/** Words that one fact may be changed between: those with the same parts. */
const exchangeable: readonly (readonly FactWord[])[] = [
  ["HOLDS", "STARTS", "ENDS", "REPLACED", "FORMER"],
  ["IMPLEMENTS", "AMENDS", "REPLACES", "BASED_ON", "SPECIFIES"],
];

/** @throws {NiengiamError} BAD_USER_INPUT when a fact is made one of other parts */
export function assertExchangeable(fact: ProposedFact, says: string | null | undefined): void {
  if (says == null || says === fact.says) return;
  const group = exchangeable.find((words) => words.includes(fact.says));
  if (group?.some((word) => word === says)) return;
  const message = `The fact ${fact.key} says ${fact.says} and cannot say ${says}; expected ${(group ?? [fact.says]).join(", ")}.`;
  throw new NiengiamError("BAD_USER_INPUT", message);
}
