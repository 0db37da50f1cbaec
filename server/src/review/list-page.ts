import { cutPage, pageBounds, readPage, writeCursor } from "../graph/pages.ts";

export type PageArguments = Readonly<{ first?: number | null; after?: string | null }>;

/**
 * A page of what is stored, the latest first.
 *
 * @param mark that cursors of this list carry
 * @param ask for the rows within bounds
 */
export async function pageOf<Stored, Node>(
  mark: string,
  { first, after }: PageArguments,
  ask: (bounds: Readonly<Record<string, unknown>>) => Promise<Stored[]>,
  keyOf: (row: Stored) => string,
  read: (row: Stored) => Node,
) {
  const page = readPage({ first, after }, mark);
  const { rows, hasNextPage, hasPreviousPage } = cutPage(await ask(pageBounds(page, true)), page);
  const cursor = (row: Stored | undefined) => (row ? writeCursor(mark, keyOf(row)) : null);
  return {
    nodes: rows.map(read),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    },
  };
}
