import * as fc from "fast-check";
import { expect, test } from "vitest";

import {
  labelBox,
  placeLabels,
  type Box,
  type Labelled,
} from "../../../web/src/canvas/label-places.ts";

const everywhere = { x1: -1000, y1: -1000, x2: 1000, y2: 1000 };

/** A node of 4 by 4 around a point, with a label of 20 by 6. */
function node(x: number, y: number, weight = 1): Labelled {
  const body = { x1: x - 2, y1: y - 2, x2: x + 2, y2: y + 2 };
  return { body, label: { width: 20, height: 6 }, weight };
}

test("a label stands below its node, or at the first side that is free", () => {
  const middle = node(0, 0);
  expect(placeLabels([middle], everywhere)).toEqual(["bottom"]);
  expect(placeLabels([middle, node(0, 6)], everywhere)).toEqual(["right", "bottom"]);
  expect(placeLabels([middle, node(0, 6), node(8, 0)], everywhere)[0]).toBe("left");
  expect(placeLabels([middle, node(0, 6), node(8, 0), node(-8, 0)], everywhere)[0]).toBe("top");
  const around = [node(0, 6), node(8, 0), node(-8, 0), node(0, -6)];
  expect(placeLabels([middle, ...around], everywhere)[0]).toBe(null);
});

test("a label may cover a much lighter node, but rather covers none", () => {
  const below = [node(0, 6, 1)];
  const around = [...below, node(8, 0, 1), node(-8, 0, 1), node(0, -6, 1)];
  expect(placeLabels([node(0, 0, 10), ...below], everywhere)[0]).toBe("right");
  expect(placeLabels([node(0, 0, 10), ...around], everywhere)[0]).toBe("bottom");
});

test("a label at the edge of sight turns inwards", () => {
  const sight = { x1: -50, y1: -50, x2: 5, y2: 50 };
  expect(placeLabels([node(0, 0)], sight)).toEqual(["left"]);
  expect(placeLabels([node(0, 0), node(-9, 0)], sight)).toEqual([null, "bottom"]);
  expect(placeLabels([node(20, 0)], sight)).toEqual(["bottom"]);
});

test("labels never lie on one another, nor on a node of like weight", () => {
  const nodes = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 3 })).map((of) => node(...of)),
    { maxLength: 20 },
  );
  const apart = (a: Box, b: Box) => a.x2 <= b.x1 || b.x2 <= a.x1 || a.y2 <= b.y1 || b.y2 <= a.y1;
  fc.assert(
    fc.property(nodes, (all) => {
      const shown = placeLabels(all, everywhere).flatMap((side, index) => {
        const of = all[index];
        return side && of ? [{ of, box: labelBox(of, side) }] : [];
      });
      for (const { of, box } of shown) {
        expect(shown.every((other) => other.of === of || apart(box, other.box))).toBe(true);
        const heavy = all.filter((other) => other !== of && other.weight >= of.weight);
        expect(heavy.every((other) => apart(box, other.body))).toBe(true);
      }
    }),
  );
});
