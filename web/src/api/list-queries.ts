import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { ApiError } from "./errors.ts";
import { followed, type PageInfo } from "./followed.ts";
import {
  MoreAttendedDocument,
  MoreAttendeesDocument,
  MoreHeldAtDocument,
  MoreHoldersDocument,
  MoreHostedDocument,
  MorePostsDocument,
  MoreSignedDocument,
  MoreTitlesDocument,
  type TypedDocumentString,
} from "./generated/details.ts";

export const titlesOf = listQuery("titles", MoreTitlesDocument, ({ person }) => person?.page);
export const attendedBy = listQuery("attended", MoreAttendedDocument, ({ person }) => person?.page);
export const signedBy = listQuery("signed", MoreSignedDocument, ({ person }) => person?.page);
export const postsOf = listQuery("posts", MorePostsDocument, ({ body }) => body?.page);
export const hostedBy = listQuery("hosted", MoreHostedDocument, ({ body }) => body?.page);
export const heldAt = listQuery("held at", MoreHeldAtDocument, ({ place }) => place?.page);
export const holdersOf = listQuery("holders", MoreHoldersDocument, ({ post }) => post?.page);
export const attendeesOf = listQuery(
  "attendees",
  MoreAttendeesDocument,
  ({ event }) => event?.page,
);

/** A page of a list, as every list of the API gives it. */
export type ListPage = { readonly totalCount: number; readonly pageInfo: PageInfo };

/** A list, page by page. */
export type List<Page extends ListPage> = ReturnType<ReturnType<typeof listQuery<unknown, Page>>>;

/** A list whose first page came with the details of its owner; those after it are asked for one by one. */
function listQuery<Result, Page extends ListPage>(
  name: string,
  document: TypedDocumentString<Result, { id: string; after?: string | null }>,
  pageOf: (result: Result) => Page | undefined,
) {
  return (id: string, first: Page) =>
    infiniteQueryOptions({
      // Where the first page ends tells lists apart that begin with more or less.
      queryKey: ["list", name, id, first.pageInfo.endCursor],
      queryFn: async ({ signal, pageParam: after }): Promise<Page> => {
        const page = pageOf(await ask(document, { id, after }, signal));
        if (!page) throw new ApiError("REFUSED", `${id} is not in the graph any more.`);
        return page;
      },
      ...followed((page: Page) => page.pageInfo),
      initialData: { pages: [first], pageParams: [null] },
    });
}
