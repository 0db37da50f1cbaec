import { useState } from "react";
import type { SortDescriptor } from "react-aria-components/Table";

/** How rows are ordered by each column, ascending. */
export type Orders<T> = { readonly [column: string]: (a: T, b: T) => number };

/** Rows in the order that the reader chose, by `column` at first. */
export function useSorted<T>(rows: readonly T[], orders: Orders<T>, column: string) {
  const [sort, setSort] = useState<SortDescriptor>({ column, direction: "ascending" });
  const order = orders[String(sort.column)];
  // The words of a row may change with the language, and the order with them.
  const sorted = order ? rows.toSorted(order) : [...rows];
  return { sorted: sort.direction === "descending" ? sorted.toReversed() : sorted, sort, setSort };
}
