import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Day } from "../model/day.ts";
import { ask } from "./ask.ts";
import { followed } from "./followed.ts";
import {
  AboutDataDocument,
  BodyHoldersDocument,
  EventPageDocument,
  FactPageDocument,
  MeetingsDocument,
  NamesDocument,
  PathsDocument,
  PostSuccessionDocument,
  SearchPageDocument,
  SharedEventsDocument,
  SourcePageDocument,
  type BodyHoldersQuery,
  type EntityKind,
  type EventPageQuery,
  type NamesQuery,
  type PostSuccessionQuery,
  type RelationType,
  type SourcePageQuery,
} from "./generated/pages.ts";

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

/** The posts of a body with their holders; page by page, joined to one list. */
export function bodyHolders(id: string) {
  return infiniteQueryOptions({
    queryKey: ["body", id, "holders"],
    queryFn: async ({ signal, pageParam: after }) =>
      (await ask(BodyHoldersDocument, { id, after }, signal)).body,
    ...followed((body: BodyHoldersQuery["body"]) => body?.posts.pageInfo),
    select: ({ pages }) => ({
      total: pages[0]?.posts.totalCount ?? 0,
      posts: pages.flatMap((body) => body?.posts.nodes ?? []),
    }),
  });
}

/** A post with its holders one after another; page by page, joined to one list. */
export function postSuccession(id: string) {
  return infiniteQueryOptions({
    queryKey: ["post", id, "succession"],
    queryFn: async ({ signal, pageParam: after }) =>
      (await ask(PostSuccessionDocument, { id, after }, signal)).post,
    ...followed((post: PostSuccessionQuery["post"]) => post?.succession.pageInfo),
    select: ({ pages: [first, ...others] }) => {
      if (!first) return null;
      const more = others.flatMap((post) => post?.succession.nodes ?? []);
      const { totalCount, nodes } = first.succession;
      return { ...first, succession: { totalCount, nodes: [...nodes, ...more] } };
    },
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
