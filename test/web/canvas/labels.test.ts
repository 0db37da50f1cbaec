import * as fc from "fast-check";
import { expect, test } from "vitest";

import { hiddenLabels, type Box } from "../../../web/src/canvas/labels.ts";

const box = (x1: number, y1: number, x2: number, y2: number): Box => ({ x1, y1, x2, y2 });
const far = box(900, 900, 901, 901);

test("a label gives way to an earlier one that it would lie on", () => {
  const nodes = [
    { body: far, label: box(0, 0, 10, 10), weight: 1 },
    { body: far, label: box(5, 5, 15, 15), weight: 1 },
    { body: far, label: box(12, 12, 20, 20), weight: 1 },
  ];
  expect(hiddenLabels(nodes)).toEqual(new Set([1]));
});

test("a label may cover a much lighter node, and no other", () => {
  const covering = { body: far, label: box(0, 0, 10, 10), weight: 10 };
  const covered = (weight: number) => ({ body: box(2, 2, 4, 4), label: box(50, 0, 60, 9), weight });
  expect(hiddenLabels([covering, covered(1)])).toEqual(new Set());
  expect(hiddenLabels([covering, covered(9)])).toEqual(new Set([0]));
});

test("labels that are shown never overlap", () => {
  const boxes = fc
    .record({ x: fc.nat(40), y: fc.nat(40), w: fc.integer({ min: 1, max: 15 }) })
    .map(({ x, y, w }) => box(x, y, x + w, y + 4));
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 20 }), (labels) => {
      const hidden = hiddenLabels(labels.map((label) => ({ body: far, label, weight: 1 })));
      const shown = labels.filter((_, index) => !hidden.has(index));
      for (const a of shown) {
        for (const b of shown) {
          const apart = a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
          expect(a === b || apart).toBe(true);
        }
      }
    }),
  );
});
