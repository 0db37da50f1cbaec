import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { layOut } from "../../../web/src/layout/lay-out.ts";
import { taskOf } from "../../../web/src/layout/place.ts";
import { LAYOUTS } from "../../../web/src/layout/task.ts";
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
    over: null,
  })),
  relations: [
    relation({ id: "2", from: "person:b", to: "person:a" }),
    relation({ id: "1", from: "person:a", to: "person:b" }),
    relation({ id: "3", from: "person:c", to: "person:a" }),
  ],
};

describe("the layout", () => {
  test("asks in the order of ids, whatever the order of the answer", () => {
    const placeOf = (id: string) => (id === "person:b" ? { x: 5, y: 6, pinned: false } : undefined);
    const wish = { layout: "rings", centre: "person:c", isTall: false } as const;
    const task = taskOf(graph, placeOf, wish);
    expect(task).toEqual({
      layout: "rings",
      ids: ["person:a", "person:b", "person:c", "person:d"],
      kinds: ["Person", "Person", "Person", "Person"],
      links: [
        { from: 1, to: 0, isPart: false },
        { from: 2, to: 0, isPart: false },
      ],
      days: [null, null, null, null],
      placed: [null, [5, 6], null, null],
      isTall: false,
      centre: 2,
    });
    const turned = { ...graph, entities: graph.entities.toReversed() };
    expect(taskOf(turned, placeOf, wish)).toEqual(task);
  });

  test.each(LAYOUTS)("%s gives the same places for the same task", (layout) => {
    const task = taskOf(graph, () => undefined, { layout, centre: null, isTall: false });
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
          layout: fc.constantFrom(...LAYOUTS),
          kinds: fc.array(fc.constantFrom("Person" as const, "Body" as const), {
            minLength: nodes.length,
            maxLength: nodes.length,
          }),
          days: fc.array(fc.option(fc.integer({ min: -9000, max: 20_000 })), {
            minLength: nodes.length,
            maxLength: nodes.length,
          }),
          isTall: fc.boolean(),
          centre: fc.option(fc.nat({ max: nodes.length - 1 })),
          links: fc.array(
            fc.record({
              from: fc.nat({ max: nodes.length - 1 }),
              to: fc.nat({ max: nodes.length - 1 }),
              isPart: fc.boolean(),
            }),
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
        // Only force makes way for what stands; the others are figures with gaps where it is missing.
        const free =
          task.layout === "force" ? task.ids : task.ids.filter((_, at) => !task.placed[at]);
        const spots = places.filter((_, at) => task.layout === "force" || !task.placed[at]);
        expect(new Set(spots.map(String)).size).toBe(free.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the figures", () => {
  const body = (id: string) =>
    ({ ...graph.entities[0], id, kind: "Body" }) as Graph["entities"][number];
  const places = (graph: Graph, layout: "rings" | "tree", centre: string | null = null) => {
    const task = taskOf(graph, () => undefined, { layout, centre, isTall: false });
    const positions = layOut(task);
    return new Map(task.ids.map((id, at) => [id, [...positions.subarray(2 * at, 2 * at + 2)]]));
  };

  test("rings put what is tied to the middle on the first, and what is tied to nothing outermost", () => {
    const found = places(graph, "rings", "person:a");
    const away = (id: string) => Math.hypot(...(found.get(id) ?? []));
    expect(away("person:a")).toBe(0);
    expect(away("person:b")).toBeCloseTo(away("person:c"), 3);
    expect(away("person:d")).toBeGreaterThan(away("person:b"));
  });

  test("a tree puts wholes above their parts and people under the body they are nearest to", () => {
    const found = places(
      {
        entities: [body("body:part"), body("body:whole"), body("body:other"), ...graph.entities],
        relations: [
          relation({ type: "PART_OF", from: "body:part", to: "body:whole" }),
          // A circle, as wrong data may hold, must not hang the page.
          relation({ id: "back", type: "PART_OF", from: "body:whole", to: "body:part" }),
          relation({ id: "held", from: "person:a", to: "body:part" }),
        ],
      },
      "tree",
    );
    const [x, y] = [0, 1].map((axis) => (id: string) => found.get(id)?.[axis] ?? NaN) as [
      (id: string) => number,
      (id: string) => number,
    ];
    expect(y("body:part")).toBeGreaterThan(y("body:whole"));
    expect(y("person:a")).toBeGreaterThan(y("body:part"));
    expect(x("person:a")).toBeCloseTo(x("body:part"), 3);
  });
});
