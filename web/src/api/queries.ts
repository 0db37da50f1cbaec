import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { firstDayOf, lastDayOf } from "../model/day.ts";
import type { Entity, Graph, Relation } from "../model/graph.ts";
import { ask } from "./ask.ts";
import {
  BodyDetailsDocument,
  BodyOnDayDocument,
  DocumentDetailsDocument,
  EventDetailsDocument,
  NeighbourCountsDocument,
  NeighboursDocument,
  OpeningDocument,
  PersonDetailsDocument,
  PersonOnDayDocument,
  PlaceDetailsDocument,
  PostDetailsDocument,
  PostOnDayDocument,
  RelationEvidenceDocument,
  SearchDocument,
  SubgraphDocument,
  type NeighbourCountsQuery,
  type SubgraphQuery,
  type TypedDocumentString,
} from "./generated/graphql.ts";

/** What the first screen starts from: the latest events with those who were there. */
export const openingQuery = queryOptions({
  queryKey: ["opening"],
  queryFn: ({ signal }) => ask(OpeningDocument, {}, signal),
});

/** The relations among these entities. The previous picture stays until the next one is here. */
export function subgraphQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["subgraph", ids],
    queryFn: async ({ signal }): Promise<Graph> => {
      const { subgraph } = await ask(SubgraphDocument, { ids }, signal);
      const entities = subgraph.nodes.map(toEntity);
      return { entities, relations: subgraph.relations };
    },
    placeholderData: keepPreviousData,
  });
}

type SubgraphNode = SubgraphQuery["subgraph"]["nodes"][number];

function toEntity(node: SubgraphNode): Entity {
  const start = "start" in node ? node.start : "date" in node ? node.date : null;
  const end = "end" in node ? node.end : null;
  return {
    id: node.id,
    kind: node.__typename,
    label: node.label,
    labelEn: node.labelEn,
    since: start && firstDayOf(start),
    until: end && lastDayOf(end),
  };
}

/** Entities that match what is being typed; earlier hits stay on screen meanwhile. */
export function searchQuery(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text }, signal)).search.hits,
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

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
export function relationEvidence({ through, from, to, type }: Relation) {
  return queryOptions({
    queryKey: ["evidence", through ?? from, type, to],
    queryFn: async ({ signal }) => {
      const { node } = await ask(
        RelationEvidenceDocument,
        { id: through ?? from, fact: type },
        signal,
      );
      if (!node) return [];
      if ("evidence" in node) return node.evidence;
      return "ofFact" in node ? node.ofFact.filter(({ object }) => object === to) : [];
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
  document: TypedDocumentString<Result, { id: string; asOf: string }>,
) {
  return (id: string, asOf: string | null | undefined) =>
    queryOptions({
      queryKey: [name, id, "on", asOf],
      queryFn: ({ signal }) => ask(document, { id, asOf: asOf ?? "" }, signal),
      enabled: typeof asOf === "string",
    });
}

/** How many neighbours an entity has of each sort; as of a day, those that are not out. */
export function neighbourCounts(id: string, asOf: string | null | undefined) {
  return queryOptions({
    queryKey: ["neighbour counts", id, asOf],
    enabled: asOf !== undefined,
    queryFn: async ({ signal }) => {
      const { node } = await ask(NeighbourCountsDocument, { id, asOf: asOf ?? null }, signal);
      return node && "neighbourCounts" in node ? node.neighbourCounts : [];
    },
    placeholderData: keepPreviousData,
  });
}

/** Which neighbours are meant: all, or those of one sort. */
export type NeighbourSort = Pick<NeighbourCount, "relation" | "direction" | "kind">;

export type NeighbourCount = Extract<
  NonNullable<NeighbourCountsQuery["node"]>,
  { neighbourCounts: unknown }
>["neighbourCounts"][number];

/** `next`: the cursor of the page after; null on the last. */
export type NeighboursPage = { readonly ids: readonly string[]; readonly next: string | null };

/** A page of 100 neighbours, the most relevant first; each is the id of an entity, there as often as it is related. */
export function neighboursPage(
  id: string,
  sort: NeighbourSort | null,
  asOf: string | null,
  after: string | null,
) {
  return queryOptions({
    queryKey: ["neighbours", id, sort, asOf, after],
    queryFn: async ({ signal }): Promise<NeighboursPage> => {
      const only = sort && { kinds: [sort.kind], relations: [sort.relation] };
      const { node } = await ask(NeighboursDocument, { id, asOf, after, ...only }, signal);
      if (!node || !("neighbours" in node)) return { ids: [], next: null };
      const { edges, pageInfo } = node.neighbours;
      const meant = edges.filter((edge) => !sort || edge.direction === sort.direction);
      return {
        ids: meant.map((edge) => edge.node.id),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      };
    },
  });
}
