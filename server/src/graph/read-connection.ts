import { cutPage, writeCursor } from "./pages.ts";
import { type Read, type Slot, readObject } from "./readers.ts";

/** What is selected of a connection, by key in the answer. */
export interface ConnectionSlots {
  /** Edges and nodes. The first value of a row is its cursor. */
  readonly rows: Slot[];
  readonly pageInfo: { readonly key: string; readonly fields: readonly Slot[] }[];
  readonly counts: string[];
}

/** The fields of `PageInfo` in the order in which they are read. */
export const pageInfoFields = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

/** Reads `[rows, count]`, each null when it was not asked for. */
export function readConnection(number: number, slots: ConnectionSlots): Read {
  return (value, pages) => {
    const [rows, count] = value as [unknown[][] | null, number | null];
    const page = pages.get(number);
    const connection: Record<string, unknown> = {};
    for (const key of slots.counts) connection[key] = count;
    if (!rows || !page) return connection;

    const cut = cutPage(rows, page);
    for (const { key, position, read } of slots.rows) {
      connection[key] = cut.rows.map((row) => read(row[position], pages));
    }
    const cursors = [cut.rows[0], cut.rows.at(-1)].map((row) =>
      row ? writeCursor(page.mark, String(row[0])) : null,
    );
    const info = [cut.hasNextPage, cut.hasPreviousPage, ...cursors];
    for (const { key, fields } of slots.pageInfo) connection[key] = readObject(fields)(info, pages);
    return connection;
  };
}
