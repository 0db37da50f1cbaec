import { describe, expect, test } from "vitest";

import type { Graph } from "../../../web/src/model/graph.ts";
import { lineId, mergeParallel } from "../../../web/src/model/lines.ts";
import { type Naming, pictureOf } from "../../../web/src/model/picture.ts";
import { relation } from "./relations.ts";

const held = relation({
  id: "tenure:1",
  label: "Thứ trưởng",
  certainFrom: "2018-06-11",
  certainTo: "2018-06-11",
});
const heldLater = relation({
  id: "tenure:2",
  label: "Bộ trưởng",
  certainFrom: "2022-01-01",
  certainTo: "2023-01-01",
  disputed: true,
});
const graph: Graph = {
  entities: [
    {
      id: "person:a",
      kind: "Person",
      label: "Trần Thị Bình",
      labelEn: null,
      since: null,
      until: null,
    },
    {
      id: "body:b",
      kind: "Body",
      label: "Bộ Nội vụ",
      labelEn: "Ministry of Home Affairs",
      since: null,
      until: null,
    },
    { id: "event:c", kind: "Event", label: "Hội nghị", labelEn: null, since: null, until: null },
  ],
  relations: [held, heldLater, relation({ id: "part:1", type: "TOOK_PART", to: "event:c" })],
};
const naming: Naming = { entity: ({ label }) => label, relation: ({ label }) => label };
const at = { x: 1, y: 2, pinned: false };
const scene = { nodes: { "person:a": at, "body:b": { ...at, x: 5 } } };

describe("parallel relations", () => {
  test("merge into one line for each pair, whatever their direction", () => {
    const back = relation({ id: "back", from: "body:b", to: "person:a" });
    expect(mergeParallel([held, back, ...graph.relations.slice(1)])).toEqual([
      {
        id: lineId("person:a", "body:b"),
        from: "person:a",
        to: "body:b",
        relations: [held, back, heldLater],
      },
      {
        id: "event:c~person:a",
        from: "person:a",
        to: "event:c",
        relations: [graph.relations[2]],
      },
    ]);
  });
});

describe("the picture", () => {
  test("draws what is in the scene, each line as the strongest of its relations", () => {
    expect(pictureOf(graph, scene, "2018-06-11", naming)).toEqual({
      nodes: [
        {
          id: "person:a",
          kind: "Person",
          label: "Trần Thị Bình",
          x: 1,
          y: 2,
          degree: 1,
          faded: false,
        },
        { id: "body:b", kind: "Body", label: "Bộ Nội vụ", x: 5, y: 2, degree: 1, faded: false },
      ],
      lines: [
        {
          id: "body:b~person:a",
          from: "person:a",
          to: "body:b",
          label: "Thứ trưởng +1",
          count: 2,
          standing: "SOLID",
        },
      ],
    });
  });

  test("fades a node none of whose lines stands on the day", () => {
    const { nodes, lines } = pictureOf(graph, scene, "1990-01-01", naming);
    expect(lines.map(({ standing }) => standing)).toEqual(["FADED"]);
    expect(nodes.map(({ faded }) => faded)).toEqual([true, true]);
  });
});
