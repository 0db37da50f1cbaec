/** What a page of a list says of the next. */
export type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/** How to ask for the page of a list after the last one. */
export function followed<Page>(infoOf: (page: Page) => PageInfo | undefined) {
  return {
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page) => {
      const info = infoOf(last);
      return info?.hasNextPage ? info.endCursor : undefined;
    },
  };
}
