import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  cutPage,
  listMark,
  pageBounds,
  readPage as readAnyPage,
  writeCursor,
} from "../../../server/src/graph/pages.ts";

const mark = listMark("Query.persons", {});

function readPage(args: Readonly<Record<string, unknown>>) {
  return readAnyPage(args, mark);
}

const key = fc
  .tuple(
    fc.string({ unit: "binary" }).filter((text) => !text.includes("\u0001")),
    fc.stringMatching(/^[a-z]{1,8}$/),
  )
  .map(([sort, slug]) => `${sort}\u0001person:${slug}`);

describe("cursors", () => {
  it("lead back to the key that they were made of", () => {
    fc.assert(
      fc.property(key, (sortKey) => {
        expect(readPage({ after: writeCursor(mark, sortKey) }).after).toBe(sortKey);
      }),
    );
  });

  it("are not what else readers send", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readPage({ after: text })).toThrow(/^"after" is no cursor of this list/);
      }),
    );
  });

  it("belong to one list, asked for in one way", () => {
    const key = "a\u0001person:a";
    const asked = { filter: { held: { body: "body:a" } }, orderBy: "NAME_ASC" };
    for (const other of [
      listMark("Query.bodies", asked),
      listMark("Query.persons", { ...asked, orderBy: "NAME_DESC" }),
      listMark("Query.persons", { ...asked, filter: { held: { body: "body:b" } } }),
    ]) {
      expect(other).not.toBe(listMark("Query.persons", asked));
      expect(() => readPage({ before: writeCursor(other, key) })).toThrow(/^"before" is no/);
    }
    const again = { ...asked, filter: { ...asked.filter, tookPart: {} }, first: 3, after: "x" };
    expect(listMark("Query.persons", again)).toBe(listMark("Query.persons", asked));
  });
});

describe("a page", () => {
  const list = fc
    .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 40 })
    .map((numbers) => numbers.map((number) => String(number).padStart(4, "0")).sort());

  /** What the database does with the bounds, the order and the limit of a page. */
  function read(keys: readonly string[], args: object, descending: boolean) {
    const page = readPage(args as Record<string, unknown>);
    const { above, below, limit } = pageBounds(page, descending);
    const within = keys.filter((sortKey) => above < sortKey && sortKey < below);
    const rows = descending === page.backward ? within : within.toReversed();
    return cutPage(rows.slice(0, limit), page);
  }

  it("after page, a list is whole, in order, from either end", () => {
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        fc.boolean(),
        (numbers, size, descending, backward) => {
          const keys = numbers.map((number) => `${number}\u0001person:x`);
          const whole = descending ? keys.toReversed() : keys;
          const seen: string[] = [];
          let cursor: string | undefined;
          for (;;) {
            const from = cursor === undefined ? {} : { [backward ? "before" : "after"]: cursor };
            const cut = read(keys, { [backward ? "last" : "first"]: size, ...from }, descending);
            if (backward) seen.unshift(...cut.rows);
            else seen.push(...cut.rows);
            const edge = backward ? cut.rows[0] : cut.rows.at(-1);
            if (!(backward ? cut.hasPreviousPage : cut.hasNextPage) || edge === undefined) break;
            cursor = writeCursor(mark, edge);
          }
          expect(seen).toEqual(whole);
        },
      ),
    );
  });
});
