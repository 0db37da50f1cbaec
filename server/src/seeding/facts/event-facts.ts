import type { EventEntry } from "../format/event.ts";
import type { ParticipationEntry } from "../format/participation.ts";
import type { Path } from "../read/problem.ts";
import { integer } from "./claim.ts";
import { participationId, slugOf } from "./ids.ts";
import { type Report, type State, each, links, properties } from "./state.ts";

/** States what an entry says of an event. What belongs to the event speaks of the event's date. */
export function eventFacts(event: EventEntry, path: Path, state: State, report: Report): void {
  const at = event.date?.[0]?.value ?? dateOfId(event.id);
  const subject = event.id;
  if (!event.date && (event.dateReason || event.dateInferred)) {
    report(path, 'missing "date"; expected the date as printed beside its reason or the guess');
  }
  properties(event, path, state, ["date"], {
    dateReason: event.dateReason ?? undefined,
    dateInferred: event.dateInferred ?? undefined,
  });
  properties(event, path, state, ["mode"], { at });
  links(event.heldIn, [...path, "heldIn"], state, ({ place }) => ({
    says: "HELD_IN",
    subject,
    object: place,
    at,
  }));
  links(event.hosts, [...path, "hosts"], state, ({ body }) => ({
    says: "HOSTED",
    subject: body,
    object: subject,
    at,
  }));
  links(event.represented, [...path, "represented"], state, ({ body }) => ({
    says: "REPRESENTED_AT",
    subject: body,
    object: subject,
    at,
  }));
  links(event.partOf, [...path, "partOf"], state, (whole) => ({
    says: "PART_OF",
    subject,
    object: whole.event,
    at,
  }));
  links(event.documents, [...path, "documents"], state, ({ document, how }) => ({
    says: "CONCERNS",
    subject,
    object: document,
    value: how,
    at,
  }));

  const seen = new Set<string>();
  each(event.participations, [...path, "participations"], (participation, place) => {
    if (seen.has(participation.person)) {
      report([...place, "person"], `${participation.person} is listed twice at this event`);
    }
    seen.add(participation.person);
    participationFacts(event, participation, at, place, state);
    each(participation.gaveTo, [...place, "gaveTo"], ({ person }, to) => {
      if (event.participations?.some((other) => other.person === person)) return;
      report([...to, "person"], `expected ${person} among the participations of this event`);
    });
  });
}

function participationFacts(
  event: EventEntry,
  participation: ParticipationEntry,
  at: string | undefined,
  path: Path,
  state: State,
): void {
  const { person } = participation;
  const self = participationId(event.id, person);
  const taking = { says: "TOOK_PART", subject: person, object: event.id, event: event.id, at };
  links(participation.roles, [...path, "roles"], state, ({ role }) => ({
    ...taking,
    role,
    order: integer(participation.order),
    given: participation.object ?? undefined,
    givenName: participation.objectName ?? undefined,
    detail: participation.detail ?? undefined,
  }));
  links(participation.eventTitles, [...path, "eventTitles"], state, ({ name }, index) => ({
    ...taking,
    value: name,
    order: integer(index + 1),
  }));
  links(participation.titles, [...path, "titles"], state, (title, index) => ({
    says: title.former ? "FORMER" : (title.says ?? "HOLDS"),
    subject: person,
    object: title.post,
    event: event.id,
    at,
    order: integer(index + 1),
    acting: title.acting ?? false,
    carried: title.carried ?? undefined,
    document: title.document ?? undefined,
  }));
  links(participation.onBehalfOf, [...path, "onBehalfOf"], state, ({ body }) => ({
    says: "ON_BEHALF_OF",
    subject: self,
    object: body,
    event: event.id,
    at,
  }));
  links(participation.gaveTo, [...path, "gaveTo"], state, (receiver) => ({
    says: "GAVE_TO",
    subject: self,
    object: participationId(event.id, receiver.person),
    event: event.id,
    at,
  }));
}

/** `event:2018-06-11.…` and `event:xxxx-11-04.…` carry their day; `event:undated.…` has none. */
function dateOfId(id: string): string | undefined {
  return /^(?:\d{4}|xxxx)-\d\d-\d\d(?=\.)/.exec(slugOf(id))?.[0].toUpperCase();
}
