import { createHash } from "node:crypto";

import { z } from "zod";

import { NiengiamError } from "../errors.ts";
import { given } from "./given.ts";
import { idPattern } from "./ids.ts";

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** Between a sort key and the id that makes it unique. */
const separator = "\u0001";
/** Above every key, as the empty string is below. */
const highest = "\u{10ffff}";

/** A stretch of a list: at most `size` rows between two keys, from its start or, backward, from its end. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** What the cursors of the list begin with. */
  readonly mark: string;
}

const size = z.int().min(0).max(maxPageSize).nullish();
const pageArguments = z.object({
  first: size,
  last: size,
  after: z.string().nullish(),
  before: z.string().nullish(),
});

/**
 * @param mark see `listMark`
 * @throws {NiengiamError} BAD_USER_INPUT for a size out of range, both directions at once, or a foreign cursor
 */
export function readPage(args: Readonly<Record<string, unknown>>, mark: string): Page {
  const parsed = pageArguments.safeParse(args);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"${name}" must be a whole number from 0 to ${maxPageSize}.`,
    );
  }
  const { first, last, after, before } = parsed.data;
  if (first != null && last != null) {
    throw new NiengiamError("BAD_USER_INPUT", 'Give "first" or "last", not both.');
  }
  return {
    size: first ?? last ?? defaultPageSize,
    backward: last != null,
    after: after == null ? undefined : readCursor("after", after, mark),
    before: before == null ? undefined : readCursor("before", before, mark),
    mark,
  };
}

/**
 * Tells the cursors of a list apart from those of any other, and of the same list asked for otherwise: there they would
 * lead to a wrong place, or to none.
 *
 * @param coordinate of the list, as `Query.events`
 */
export function listMark(
  coordinate: string,
  { first: _f, last: _l, after: _a, before: _b, ...asked }: Readonly<Record<string, unknown>>,
): string {
  const text = JSON.stringify([coordinate, given(asked)]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 6);
}

/** The keys between which a page lies. One row more than asked for tells whether there is another page. */
export function pageBounds(page: Page, descending: boolean) {
  const [above, below] = descending ? [page.before, page.after] : [page.after, page.before];
  return { above: above ?? "", below: below ?? highest, limit: page.size + 1 };
}

/** @param mark of the list */
export function writeCursor(mark: string, key: string): string {
  return Buffer.from(mark + key).toString("base64url");
}

function readCursor(argument: string, cursor: string, mark: string): string {
  const text = Buffer.from(cursor, "base64url").toString();
  const key = text.slice(mark.length);
  const [, id] = key.split(separator);
  const isOwn = text.startsWith(mark) && id !== undefined && idPattern.test(id);
  if (!isOwn || writeCursor(mark, key) !== cursor) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `"${argument}" is no cursor of this list, asked like this. Use "endCursor" or "startCursor" of an earlier page with the same filter and order.`,
    );
  }
  return key;
}

/** The rows of a page in the order of the list, and whether there is more on either side. */
export function cutPage<T>(rows: readonly T[], page: Page) {
  const more = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  return {
    rows: page.backward ? kept.toReversed() : kept,
    hasNextPage: page.backward ? page.before !== undefined : more,
    hasPreviousPage: page.backward ? more : page.after !== undefined,
  };
}
