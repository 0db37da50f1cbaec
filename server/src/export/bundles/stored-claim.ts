import { type Claim, isTitle } from "../../seeding/facts/claim.ts";
import { slugOf, valueSlug } from "../../seeding/facts/ids.ts";

type Integers = "order" | "paragraph" | "start" | "end";

/** A claim as read from the graph, where integers come back as numbers. */
export type StoredClaim = Omit<Claim, Integers> & { readonly [Key in Integers]?: number };

/** An entry of the file format, or a part of one. */
export type Entry = Record<string, unknown>;

/** What the claims of a bundle have in common, so that it is said once. */
export interface Shared {
  readonly source: string | undefined;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/**
 * What an entry says of its claim beside the fact.
 *
 * @param inherited the date that the entry has without saying so
 */
export function claimFields(claim: StoredClaim, shared: Shared, inherited?: string): Entry {
  const { source, at, start, end, recordedAt, recordedBy } = claim;
  return given({
    at: saysDate(claim) && !(isTitle(claim.says) && at === inherited) ? at : undefined,
    paragraph: claim.paragraph,
    span: start === undefined ? undefined : [start, end],
    printedAs: claim.printedAs,
    dateKind: claim.dateKind,
    term: claim.term,
    inferred: claim.inferred,
    conflictsWith: claim.conflictsWith,
    note: claim.note,
    rule: claim.rule,
    source: source === shared.source ? undefined : source,
    recordedAt: recordedAt === shared.recordedAt ? undefined : recordedAt,
    recordedBy: recordedBy === shared.recordedBy ? undefined : recordedBy,
  });
}

/** Whether the entry gives the date itself: its id then ends with it, as that of every title does. */
export function saysDate({ id, says, at, object, value }: StoredClaim): boolean {
  if (at === undefined) return false;
  const about = object === undefined ? valueSlug(value ?? "") : slugOf(object);
  return isTitle(says) || id.endsWith(`.${about}.${valueSlug(at)}`);
}

/** Without what is not said. */
export function given(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
