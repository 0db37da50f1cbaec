import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { firstDayOf, lastDayOf } from "../model/day.ts";
import type { Entity, Graph } from "../model/graph.ts";
import { ask } from "./ask.ts";
import {
  NeighbourCountsDocument,
  NeighboursDocument,
  OpeningDocument,
  SearchDocument,
  SubgraphDocument,
  type NeighbourCountsQuery,
  type SubgraphQuery,
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
  const date = "date" in node ? bounding(node.date) : null;
  const start = "start" in node ? bounding(node.start) : date;
  const end = "end" in node ? bounding(node.end) : null;
  return {
    id: node.id,
    kind: node.__typename,
    label: node.label,
    labelEn: node.labelEn,
    since: start && firstDayOf(start),
    until: end && lastDayOf(end),
    over: date && lastDayOf(date),
  };
}

/** A date marked as a guess bounds nothing. */
function bounding(edtf: string | null): string | null {
  return edtf === null || /[?~%]/.test(edtf) ? null : edtf;
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
