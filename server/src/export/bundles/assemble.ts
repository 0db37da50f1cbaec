import { isTitle } from "../../seeding/facts/claim.ts";
import { typeOf } from "../../seeding/facts/ids.ts";
import type { BundleEntry } from "../format.ts";
import { declarationOf } from "./declare.ts";
import { factKeys, placeOf } from "./facts.ts";
import { inPrintedOrder } from "./in-printed-order.ts";
import { participationsOf } from "./participations.ts";
import {
  type Entry,
  type Shared,
  type StoredClaim,
  claimFields,
  given,
  saysDate,
} from "./stored-claim.ts";

/** What the graph keeps of a bundle. */
export interface StoredBundle {
  readonly id: string;
  readonly recordedAt: string;
  /** None in a graph that was filled before bundles kept it. */
  readonly recordedBy: string | null;
  readonly claims: readonly StoredClaim[];
  /** The ids that it declares in its order, and their nodes. */
  readonly declares: readonly string[];
  readonly declared: readonly Readonly<Record<string, unknown>>[];
}

/** The lists of the format by the type of their ids, in its order. */
const lists: readonly (readonly [type: string, key: string])[] = [
  ["source", "sources"],
  ["place", "places"],
  ["body", "bodies"],
  ["post", "posts"],
  ["person", "persons"],
  ["document", "documents"],
  ["event", "events"],
];

/** A bundle that says what the stored one said: the same claims, declarations and recording. */
export function assemble(stored: StoredBundle): BundleEntry {
  const { id, recordedAt, claims, declares, declared } = stored;
  const shared: Shared = {
    recordedAt,
    recordedBy:
      stored.recordedBy ?? mostly(claims.map(({ recordedBy }) => recordedBy)) ?? "unknown",
    source: mostly(claims.map(({ source }) => source)),
  };
  const nodes = new Map(declared.map((props) => [String(props["id"]), props]));
  const entries = new Map<string, Entry>();
  for (const of of declares) {
    const props = nodes.get(of);
    if (props) entries.set(of, { id: of, ...declarationOf(props) });
  }
  const entryOf = (of: string) => {
    const entry = entries.get(of) ?? { id: of };
    entries.set(of, entry);
    return entry;
  };
  const events = new Map<string, StoredClaim[]>();
  const titles: StoredClaim[] = [];
  for (const claim of claims) {
    const places = eventsOf(claim);
    for (const event of places) events.set(event, [...(events.get(event) ?? []), claim]);
    if (places.length > 0) continue;
    if (isTitle(claim.says)) titles.push(claim);
    else {
      const { id: of, key, entry } = placeOf(claim, shared);
      const whole = entryOf(of);
      whole[key] = [...((whole[key] ?? []) as Entry[]), entry];
      if (claim.says === "DATE") Object.assign(whole, reasons(claim));
    }
  }
  for (const [event, said] of events) {
    const entry = entryOf(event);
    const date = settleDate(entry, said);
    const { entries: people, homeless } = participationsOf(event, said, shared, date);
    if (people.length > 0) entry["participations"] = people;
    titles.push(...homeless);
  }
  return given({
    bundle: id,
    ...shared,
    ...Object.fromEntries(
      lists.map(([type, key]) => {
        const ids = [...entries.keys()].filter((of) => typeOf(of) === type);
        const order = type === "event" ? inPrintedOrder(ids, claims) : ids;
        const list = order.map((of) => inOrder(entryOf(of))).filter(says);
        return [key, list.length > 0 ? list : undefined];
      }),
    ),
    titles: titles.length > 0 ? titles.flatMap((claim) => titleOf(claim, shared)) : undefined,
  }) as BundleEntry;
}

/** The events at whose participations a claim is printed. */
function eventsOf({ says, object, event, alsoAt }: StoredClaim): string[] {
  if (says === "TOOK_PART") return object === undefined ? [] : [object];
  return event === undefined ? [] : [event, ...(alsoAt ?? [])];
}

function reasons({ subject, dateReason, dateInferred }: StoredClaim): Entry {
  return typeOf(subject) === "event" ? given({ dateReason, dateInferred }) : {};
}

/** The date that the claims at an event inherit stands first among those that its entry gives. */
function settleDate(event: Entry, claims: readonly StoredClaim[]): string | undefined {
  const dates = (event["date"] ?? []) as { readonly value: string }[];
  const inherited = claims.find((claim) => !saysDate(claim))?.at;
  const first = dates.find(({ value }) => value === inherited) ?? dates[0];
  if (!first) return undefined;
  event["date"] = [first, ...dates.filter((date) => date !== first)];
  return first.value;
}

/** A title outside an event needs a date; without one it says nothing that could be derived from. */
function titleOf(claim: StoredClaim, shared: Shared): Entry[] {
  const { subject, object, says, acting, document, at } = claim;
  if (at === undefined) return [];
  const title = { person: subject, post: object, says, acting: acting || undefined, document };
  return [given({ ...title, ...claimFields(claim, shared) })];
}

/** A declaration before its facts, these in the order of the format. */
function inOrder(entry: Entry): Entry {
  const facts = factKeys.filter((key) => key in entry);
  const rest = Object.entries(entry).filter(([key]) => !factKeys.includes(key));
  return {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(facts.map((key) => [key, entry[key]])),
  };
}

function says(entry: Entry): boolean {
  return Object.keys(entry).length > 1;
}

/** What most of them are; of several the first by its characters. */
function mostly(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
