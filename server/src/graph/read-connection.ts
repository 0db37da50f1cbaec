import { cutPage, writeCursor } from "./pages.ts";
import { type Pages, type Read, type Slot, emptyFor, readObject } from "./readers.ts";

/** What a connection holds. */
interface Connection {
  /** By position; the first value of each is its cursor. */
  readonly rows: readonly unknown[][];
  readonly count: unknown;
  /** The fields of `PageInfo` by position. */
  readonly pageInfo: readonly unknown[];
}

/** One field of a connection: its key in the answer, and how to read it. */
export interface ConnectionSlot {
  readonly key: string;
  readonly read: (connection: Connection, pages: Pages) => unknown;
}

/** The fields of `PageInfo` in the order in which they are read. */
export const pageInfoFields = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

export function countSlot(key: string): ConnectionSlot {
  return { key, read: ({ count }) => count };
}

export function pageInfoSlot(key: string, fields: readonly Slot[]): ConnectionSlot {
  const read = readObject(fields);
  return { key, read: ({ pageInfo }, pages) => read(pageInfo, pages) };
}

/** Edges or nodes. */
export function rowsSlot(key: string, position: number, read: Read): ConnectionSlot {
  return { key, read: ({ rows }, pages) => rows.map((row) => read(row[position], pages)) };
}

/** Reads `[rows, count]`, each null when it was not asked for. */
export function readConnection(number: number, slots: readonly ConnectionSlot[]): Read {
  const blank = emptyFor(slots.map(({ key }) => key));
  return (value, pages) => {
    const [rows, count] = value as [unknown[][] | null, number | null];
    const connection = { ...readPage(rows ?? [], number, pages), count };
    const object = blank();
    for (const { key, read } of slots) object[key] = read(connection, pages);
    return object;
  };
}

function readPage(rows: unknown[][], number: number, pages: Pages): Omit<Connection, "count"> {
  const page = pages.get(number);
  if (!page) return { rows, pageInfo: [] };
  const cut = cutPage(rows, page);
  const cursors = [cut.rows[0], cut.rows.at(-1)].map((row) =>
    row ? writeCursor(page.mark, String(row[0])) : null,
  );
  return { rows: cut.rows, pageInfo: [cut.hasNextPage, cut.hasPreviousPage, ...cursors] };
}
