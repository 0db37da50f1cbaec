import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Day } from "../model/day.ts";
import { ask } from "./ask.ts";
import { followed } from "./followed.ts";
import {
  AboutDataDocument,
  BodyHoldersDocument,
  CareersDocument,
  EventPageDocument,
  FactPageDocument,
  MeetingsDocument,
  NamesDocument,
  PathsDocument,
  PostSuccessionDocument,
  SearchPageDocument,
  SharedEventsDocument,
  SourcePageDocument,
  type CareersQuery,
  type EntityKind,
  type EventPageQuery,
  type NamesQuery,
  type RelationType,
  type SourcePageQuery,
} from "./generated/pages.ts";

export type Career = Extract<NonNullable<CareersQuery["nodes"][number]>, { tenures: unknown }>;

/** Careers in the order of the ids; who is not in the graph, and what is no person, is left out. */
export function careers(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["careers", ids],
    queryFn: async ({ signal }): Promise<Career[]> => {
      const { nodes } = await ask(CareersDocument, { ids }, signal);
      return nodes.flatMap((node) => (node && "tenures" in node ? [node] : []));
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

export type Name = Extract<NonNullable<NamesQuery["nodes"][number]>, { label: string }>;

/** What entities are called, in the order of the ids; what is no entity is left out. */
export function names(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["names", ids],
    queryFn: async ({ signal }): Promise<Name[]> => {
      const { nodes } = await ask(NamesDocument, { ids }, signal);
      return nodes.flatMap((node) => (node && "label" in node ? [node] : []));
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

export function bodyHolders(id: string) {
  return queryOptions({
    queryKey: ["body", id, "holders"],
    queryFn: async ({ signal }) => (await ask(BodyHoldersDocument, { id }, signal)).body,
  });
}

export function postSuccession(id: string) {
  return queryOptions({
    queryKey: ["post", id, "succession"],
    queryFn: async ({ signal }) => (await ask(PostSuccessionDocument, { id }, signal)).post,
  });
}

/** A conference; page by page of its participations, joined to one list. */
export function eventPage(id: string) {
  return infiniteQueryOptions({
    queryKey: ["event page", id],
    queryFn: async ({ signal, pageParam: after }) =>
      (await ask(EventPageDocument, { id, after }, signal)).event,
    ...followed((event: EventPageQuery["event"]) => event?.participations.pageInfo),
    select: ({ pages: [first, ...others] }) => {
      if (!first) return null;
      const more = others.flatMap((event) => event?.participations.nodes ?? []);
      const { totalCount, nodes } = first.participations;
      return { ...first, participations: { totalCount, nodes: [...nodes, ...more] } };
    },
  });
}

/** Whom a person met, the closest company first. */
export function meetings(id: string) {
  return queryOptions({
    queryKey: ["meetings", id],
    queryFn: ({ signal }) => ask(MeetingsDocument, { id }, signal),
  });
}

/** The events at which all of these persons were; from two to 20. */
export function sharedEvents(people: readonly string[]) {
  return queryOptions({
    queryKey: ["shared events", people],
    queryFn: async ({ signal }) =>
      (await ask(SharedEventsDocument, { people }, signal)).sharedEvents,
    enabled: people.length > 1,
  });
}

/** What a search for paths is narrowed by. */
export type PathsAsked = {
  readonly from: string;
  readonly to: string;
  readonly via: readonly RelationType[];
  readonly maxSteps: number | null;
  readonly asOf: Day | null;
};

export function paths({ from, to, via, maxSteps, asOf }: PathsAsked) {
  return queryOptions({
    queryKey: ["paths", from, to, via, maxSteps, asOf],
    queryFn: async ({ signal }) => {
      const narrowed = {
        ...(via.length > 0 && { via }),
        ...(maxSteps !== null && { maxSteps }),
        ...(asOf !== null && { asOf }),
      };
      return (await ask(PathsDocument, { from, to, ...narrowed }, signal)).paths;
    },
  });
}

export function searchPage(text: string, kind: EntityKind | null) {
  return queryOptions({
    queryKey: ["search page", text, kind],
    queryFn: async ({ signal }) =>
      (await ask(SearchPageDocument, { text, ...(kind && { kinds: [kind] }) }, signal)).search,
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

/** A source; its claims stay page by page, as their names are asked for so. */
export function sourcePage(id: string) {
  return infiniteQueryOptions({
    queryKey: ["source", id],
    queryFn: async ({ signal, pageParam: after }) =>
      (await ask(SourcePageDocument, { id, after }, signal)).source,
    ...followed((source: SourcePageQuery["source"]) => source?.claims.pageInfo),
    select: ({ pages }) => {
      const [source] = pages;
      if (!source) return null;
      return { ...source, pages: pages.flatMap((page) => (page ? [page.claims.nodes] : [])) };
    },
  });
}

/** A tenure, a participation or a claim, with the version of the dataset that says so. */
export function factPage(id: string) {
  return queryOptions({
    queryKey: ["fact", id],
    queryFn: ({ signal }) => ask(FactPageDocument, { id }, signal),
  });
}

export const aboutData = queryOptions({
  queryKey: ["about the data"],
  queryFn: async ({ signal }) => (await ask(AboutDataDocument, {}, signal)).dataset,
});
