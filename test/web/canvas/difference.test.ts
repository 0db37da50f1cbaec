import * as fc from "fast-check";
import { expect, test } from "vitest";

import { difference } from "../../../web/src/canvas/difference.ts";

const values = fc.uniqueArray(
  fc.record({ id: fc.constantFrom("a", "b", "c", "d"), x: fc.nat(3) }),
  {
    selector: ({ id }) => id,
  },
);

test("names what to add, change and remove", () => {
  const before = [
    { id: "a", x: 1 },
    { id: "b", x: 1 },
    { id: "c", x: 1 },
  ];
  const after = [
    { id: "d", x: 1 },
    { id: "c", x: 2 },
    { id: "a", x: 1 },
  ];
  expect(difference(before, after)).toEqual({
    added: [{ id: "d", x: 1 }],
    changed: [{ id: "c", x: 2 }],
    removed: ["b"],
  });
});

test("leads from any list to any other, touching nothing that is the same", () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const { added, changed, removed } = difference(before, after);
      const drawn = new Map<string, { id: string; x: number }>(
        before.map((value) => [value.id, value]),
      );
      for (const id of removed) expect(drawn.delete(id)).toBe(true);
      for (const value of changed) {
        expect(drawn.get(value.id)).not.toEqual(value);
        drawn.set(value.id, value);
      }
      for (const value of added) {
        expect(drawn.has(value.id)).toBe(false);
        drawn.set(value.id, value);
      }
      expect(drawn).toEqual(new Map(after.map((value) => [value.id, value])));
    }),
  );
});
