import type { ClaimEntry } from "../format/claim-fields.ts";
import type { Bundle } from "../format/bundle.ts";
import type { DocumentEntry } from "../format/document.ts";
import type { Path } from "../read/problem.ts";
import { type Claim, ClaimBook } from "./claim.ts";
import { eventFacts } from "./event-facts.ts";
import { type Dated, type Report, type State, each, links, properties } from "./state.ts";

/**
 * The claims that a bundle makes, by id; every fact follows from them. What no schema can see (a
 * fact without a source, a receiver who is not there) goes to `report`; `onClaim` hears where each
 * claim stands.
 */
export function claimsOf(
  bundle: Bundle,
  report: Report = () => {},
  onClaim: (id: string, path: Path) => void = () => {},
): Map<string, Claim> {
  const { bundle: id, recordedAt, recordedBy, source } = bundle;
  const recorded = { bundle: id, recordedAt, recordedBy, source: source ?? undefined };
  const book = new ClaimBook(recorded, report);
  const state: State = (statement, entry, path) => {
    const id = book.add(statement, entry, path);
    if (id !== undefined) onClaim(id, path);
  };

  each(bundle.places, ["places"], (place, path) => {
    lineage(place, path, state, (link) => link.place);
  });
  each(bundle.bodies, ["bodies"], (body, path) => {
    lineage(body, path, state, (link) => link.body);
    links(body.seatedIn, [...path, "seatedIn"], state, (seat) => ({
      says: "SEATED_IN",
      subject: body.id,
      object: seat.place,
    }));
  });
  each(bundle.posts, ["posts"], (post, path) => {
    properties(post, path, state, ["start", "end"]);
  });
  each(bundle.persons, ["persons"], (person, path) => {
    properties(person, path, state, ["born", "died"]);
  });
  each(bundle.documents, ["documents"], (document, path) => {
    documentFacts(document, path, state);
  });
  each(bundle.events, ["events"], (event, path) => {
    eventFacts(event, path, state, report);
  });
  each(bundle.titles, ["titles"], (title, path) => {
    const { person, post, says, acting, document } = title;
    state(
      {
        says,
        subject: person,
        object: post,
        acting: acting ?? false,
        document: document ?? undefined,
      },
      title,
      path,
    );
  });
  return book.claims;
}

type Part = ClaimEntry & { from?: string | null | undefined; to?: string | null | undefined };
type Next = ClaimEntry & { on?: string | null | undefined; how: string };

/** What bodies and places have in common; `target` reads the other end of a link. */
function lineage<P extends Part, N extends Next>(
  entity: Dated & { partOf?: P[] | null | undefined; succeeds?: N[] | null | undefined },
  path: Path,
  state: State,
  target: (link: P | N) => string,
): void {
  const subject = entity.id;
  properties(entity, path, state, ["start", "end"]);
  links(entity.partOf, [...path, "partOf"], state, (part) => ({
    says: "PART_OF",
    subject,
    object: target(part),
    from: part.from ?? undefined,
    to: part.to ?? undefined,
  }));
  links(entity.succeeds, [...path, "succeeds"], state, (next) => ({
    says: "SUCCEEDS",
    subject,
    object: target(next),
    value: next.how,
    at: next.on ?? undefined,
  }));
}

function documentFacts(document: DocumentEntry, path: Path, state: State): void {
  const subject = document.id;
  properties(document, path, state, ["date"]);
  links(document.issuedBy, [...path, "issuedBy"], state, ({ body }) => ({
    says: "ISSUED_BY",
    subject,
    object: body,
  }));
  links(document.signedBy, [...path, "signedBy"], state, ({ person }) => ({
    says: "SIGNED_BY",
    subject,
    object: person,
  }));
  links(document.relations, [...path, "relations"], state, (relation) => ({
    says: relation.how,
    subject,
    object: relation.document,
  }));
}
