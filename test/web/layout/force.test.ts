import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { layOut } from "../../../web/src/layout/force.ts";
import { taskOf } from "../../../web/src/layout/place.ts";
import type { Graph } from "../../../web/src/model/graph.ts";
import { relation } from "../model/relations.ts";

const graph: Graph = {
  entities: ["c", "a", "b", "d"].map((name) => ({
    id: `person:${name}`,
    kind: "Person",
    label: name,
    labelEn: null,
    since: null,
    until: null,
  })),
  relations: [
    relation({ id: "2", from: "person:b", to: "person:a" }),
    relation({ id: "1", from: "person:a", to: "person:b" }),
    relation({ id: "3", from: "person:c", to: "person:a" }),
  ],
};

describe("the layout", () => {
  test("asks in the order of ids, whatever the order of the answer", () => {
    const scene = { nodes: { "person:b": { x: 5, y: 6, pinned: false } } };
    const task = taskOf(graph, scene, false);
    expect(task).toEqual({
      ids: ["person:a", "person:b", "person:c", "person:d"],
      pairs: [
        [1, 0],
        [2, 0],
      ],
      placed: [null, [5, 6], null, null],
      isTall: false,
    });
    const turned = { ...graph, entities: graph.entities.toReversed() };
    expect(taskOf(turned, scene, false)).toEqual(task);
  });

  test("gives the same places for the same task", () => {
    const task = taskOf(graph, { nodes: {} }, false);
    expect(layOut(task)).toEqual(layOut(task));
  });

  test("never moves what stands, and puts nothing on another's spot", () => {
    const place = fc.tuple(
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: -400, max: 400 }),
    );
    const tasks = fc
      .array(fc.option(fc.constant(true)), { minLength: 2, maxLength: 12 })
      .chain((nodes) =>
        fc.record({
          ids: fc.constant(nodes.map((_, index) => `person:${index}`)),
          placed: fc
            .uniqueArray(place, {
              minLength: nodes.length,
              maxLength: nodes.length,
              selector: ([x, y]) => `${x} ${y}`,
            })
            .map((places) =>
              nodes.map((stands, index) => (stands ? (places[index] ?? null) : null)),
            ),
          isTall: fc.boolean(),
          pairs: fc.array(
            fc.tuple(fc.nat({ max: nodes.length - 1 }), fc.nat({ max: nodes.length - 1 })),
            { maxLength: 20 },
          ),
        }),
      );
    fc.assert(
      fc.property(tasks, (task) => {
        const positions = layOut(task);
        const places = task.ids.map((_, index) => [
          ...positions.subarray(2 * index, 2 * index + 2),
        ]);
        expect(positions.every(Number.isFinite)).toBe(true);
        const stayed = task.placed.map((stands, index) => stands && places[index]);
        expect(stayed).toEqual(task.placed);
        expect(new Set(places.map(String)).size).toBe(task.ids.length);
      }),
      { numRuns: 30 },
    );
  });
});
