import { infiniteQueryOptions, queryOptions, type QueryClient } from "@tanstack/react-query";
import { followed } from "../api/followed.ts";
import {
  DraftDocument,
  DraftsDocument,
  RehearsalDocument,
  ReviewLogDocument,
  type DraftStatus,
  type DraftsQuery,
  type ReviewLogQuery,
} from "../api/generated/review.ts";
import { askReviewer } from "./ask-reviewer.ts";
import type { Draft } from "./draft.ts";

export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ["review", "draft", id],
    queryFn: async () => (await askReviewer(DraftDocument, { id })).draft,
    retry: false,
  });
}

/** Keeps a draft as the server last told it. What depends on its status is asked for again. */
export function keepDraft(queries: QueryClient, draft: Draft): void {
  queries.setQueryData(draftQuery(draft.id).queryKey, draft);
  void queries.invalidateQueries({ queryKey: ["review", "drafts"] });
  void queries.invalidateQueries({ queryKey: ["review", "log"] });
}

/** What accepting the draft would make of the graph; asked again only when a decision changes that. */
export function rehearsalQuery(draft: Draft, isIdle: boolean) {
  const { id, mentions, facts, status } = draft;
  const matters = [
    mentions.map(({ state, id: linked, decision }) => [state, linked, decision?.change]),
    facts.map(({ dropped, decision }) => [dropped, decision?.change]),
  ];
  return queryOptions({
    queryKey: ["review", "rehearsal", id, JSON.stringify(matters)],
    queryFn: async () =>
      (await askReviewer(RehearsalDocument, { id })).draft?.rehearsal ?? undefined,
    enabled: status === "OPEN" && isIdle,
    placeholderData: (known, query) => (query?.queryKey[2] === id ? known : undefined),
    // The graph may have changed since a draft was looked at.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

export function draftsQuery(status: DraftStatus | null) {
  return infiniteQueryOptions({
    queryKey: ["review", "drafts", status],
    queryFn: async ({ pageParam }) =>
      (await askReviewer(DraftsDocument, { status, after: pageParam })).drafts,
    ...followed((page: DraftsQuery["drafts"]) => page.pageInfo),
    staleTime: 0,
    retry: false,
  });
}

export const logQuery = infiniteQueryOptions({
  queryKey: ["review", "log"],
  queryFn: async ({ pageParam }) =>
    (await askReviewer(ReviewLogDocument, { after: pageParam })).reviewLog,
  ...followed((page: ReviewLogQuery["reviewLog"]) => page.pageInfo),
  staleTime: 0,
  retry: false,
});
