import { queryOptions } from "@tanstack/react-query";
import type { Relation } from "../model/graph.ts";
import { ask } from "./ask.ts";
import {
  BodyDetailsDocument,
  BodyOnDayDocument,
  DocumentDetailsDocument,
  EventDetailsDocument,
  PersonDetailsDocument,
  PersonOnDayDocument,
  PlaceDetailsDocument,
  PostDetailsDocument,
  PostOnDayDocument,
  RelationEvidenceDocument,
  type TypedDocumentString,
} from "./generated/details.ts";

export const personDetails = detailsQuery("person", PersonDetailsDocument);
export const bodyDetails = detailsQuery("body", BodyDetailsDocument);
export const postDetails = detailsQuery("post", PostDetailsDocument);
export const eventDetails = detailsQuery("event", EventDetailsDocument);
export const documentDetails = detailsQuery("document", DocumentDetailsDocument);
export const placeDetails = detailsQuery("place", PlaceDetailsDocument);

export const personOnDay = onDayQuery("person", PersonOnDayDocument);
export const bodyOnDay = onDayQuery("body", BodyOnDayDocument);
export const postOnDay = onDayQuery("post", PostOnDayDocument);

/** The claims that carry one relation: those of its tenure or participation, else of the fact itself. */
export function relationEvidence({ id, through, from }: Relation) {
  return queryOptions({
    queryKey: ["evidence", id],
    queryFn: async ({ signal }) => {
      const { node } = await ask(
        RelationEvidenceDocument,
        { id: through ?? from, fact: id.slice(id.indexOf(">") + 1) },
        signal,
      );
      if (!node) return [];
      if ("evidence" in node) return node.evidence;
      return "ofFact" in node ? node.ofFact : [];
    },
  });
}

function detailsQuery<Result>(name: string, document: TypedDocumentString<Result, { id: string }>) {
  return (id: string) =>
    queryOptions({
      queryKey: [name, id],
      queryFn: ({ signal }) => ask(document, { id }, signal),
    });
}

/** What the server says of a day: asked only when there is one, and it is settled. */
function onDayQuery<Result>(
  name: string,
  document: TypedDocumentString<Result, { id: string; asOf: string; after?: string | null }>,
) {
  /** `after`: where the page of a list begins about which a day is asked; null is its start. */
  return (id: string, asOf: string | null | undefined, after: string | null = null) =>
    queryOptions({
      queryKey: [name, id, "on", asOf, after],
      queryFn: ({ signal }) =>
        ask(document, { id, asOf: asOf ?? "", ...(after !== null && { after }) }, signal),
      enabled: typeof asOf === "string",
    });
}
