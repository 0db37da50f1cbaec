import { slugOf } from "../../seeding/facts/ids.ts";
import { isTitle } from "../../seeding/facts/claim.ts";
import { type Placed, inPlace } from "./in-place.ts";
import { type Entry, type Shared, type StoredClaim, claimFields, given } from "./stored-claim.ts";

/** The claims about one person at one event. */
class Part {
  readonly roles: StoredClaim[] = [];
  readonly titles: StoredClaim[] = [];
  /** Titles whose claim was first printed at another event. */
  readonly titlesAgain: StoredClaim[] = [];
  readonly eventTitles: StoredClaim[] = [];
  readonly onBehalfOf: StoredClaim[] = [];
  readonly gaveTo: StoredClaim[] = [];
}

/** Who took part in an event, and the titles that are left when nobody says that their person did. */
export interface Participations {
  readonly entries: readonly Entry[];
  readonly homeless: readonly StoredClaim[];
}

/** @param date what the claims of the event's entry inherit */
export function participationsOf(
  event: string,
  claims: readonly StoredClaim[],
  shared: Shared,
  date: string | undefined,
): Participations {
  const parts = new Map<string, Part>();
  for (const claim of claims) gather(claim, event, partOf(parts, personOf(claim, event)));
  const there = [...parts].filter(([, { roles }]) => roles.length > 0);
  const present = new Set(there.map(([person]) => person));
  return {
    entries: there
      .map(([person, part]) => write(event, person, part, present, shared, date))
      .toSorted(byPlace),
    homeless: [...parts].flatMap(([person, { titles }]) => (present.has(person) ? [] : titles)),
  };
}

function gather(claim: StoredClaim, event: string, part: Part): void {
  if (isTitle(claim.says)) (claim.event === event ? part.titles : part.titlesAgain).push(claim);
  else if (claim.says === "ON_BEHALF_OF") part.onBehalfOf.push(claim);
  else if (claim.says === "GAVE_TO") part.gaveTo.push(claim);
  else (claim.role === undefined ? part.eventTitles : part.roles).push(claim);
}

function partOf(parts: Map<string, Part>, person: string): Part {
  const part = parts.get(person) ?? new Part();
  parts.set(person, part);
  return part;
}

/** A participation is named for its event and its person. */
function personOf({ subject }: StoredClaim, event: string): string {
  if (!subject.startsWith("participation:")) return subject;
  return personAt(subject, event);
}

function personAt(participation: string, event: string): string {
  return `person:${slugOf(participation).slice(slugOf(event).length + 1)}`;
}

function write(
  event: string,
  person: string,
  part: Part,
  present: ReadonlySet<string>,
  shared: Shared,
  date: string | undefined,
): Entry {
  const [first] = part.roles;
  const fields = (claim: StoredClaim) => claimFields(claim, shared, date);
  const receivers = part.gaveTo.map((claim) => ({
    person: personAt(claim.object ?? "", event),
    ...fields(claim),
  }));
  const title = (claim: StoredClaim): Entry =>
    given({
      post: claim.object,
      says: claim.says === "HOLDS" ? undefined : claim.says,
      acting: claim.acting || undefined,
      carried: claim.carried,
      document: claim.document,
      ...fields(claim),
    });
  return given({
    person,
    order: first?.order,
    roles: part.roles.map((claim) => ({ role: claim.role, ...fields(claim) })),
    titles: some(inPlace(placed(part.titles, title), part.titlesAgain.map(title))),
    eventTitles: some(
      inPlace(placed(part.eventTitles, (claim) => ({ name: claim.value, ...fields(claim) }))),
    ),
    onBehalfOf: some(part.onBehalfOf.map((claim) => ({ body: claim.object, ...fields(claim) }))),
    gaveTo: some(receivers.filter((receiver) => present.has(receiver.person))),
    object: first?.given,
    objectName: first?.givenName,
    detail: first?.detail,
  });
}

function placed(claims: readonly StoredClaim[], entryOf: (claim: StoredClaim) => Entry): Placed[] {
  return claims.map((claim) => ({ place: claim.order ?? 1, entry: entryOf(claim) }));
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function byPlace(a: Entry, b: Entry): number {
  const [first, second] = [a, b].map(({ order }) => Number(order ?? Number.POSITIVE_INFINITY));
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
  return String(a["person"]) < String(b["person"]) ? -1 : 1;
}
