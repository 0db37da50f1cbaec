import { describe, expect, test } from "vitest";

import type { Graph } from "../../../web/src/model/graph.ts";
import { lineId, mergeParallel } from "../../../web/src/model/lines.ts";
import { NO_FILTERS, toggled } from "../../../web/src/model/filters.ts";
import { labelsOf, type Naming, pictureOf } from "../../../web/src/model/picture.ts";
import type { Scene } from "../../../web/src/model/scene.ts";
import { drawableOf, shownOn } from "../../../web/src/model/shown.ts";
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
      over: null,
    },
    {
      id: "body:b",
      kind: "Body",
      label: "Bộ Nội vụ",
      labelEn: "Ministry of Home Affairs",
      since: null,
      until: null,
      over: null,
    },
    {
      id: "event:c",
      kind: "Event",
      label: "Hội nghị",
      labelEn: null,
      since: null,
      until: null,
      over: null,
    },
  ],
  relations: [held, heldLater, relation({ id: "part:1", type: "TOOK_PART", to: "event:c" })],
};
const naming: Naming = { entity: ({ label }) => label, relation: ({ label }) => label };
const at = { x: 1, y: 2, pinned: false };
const scene: Omit<Scene, "expansions"> = {
  nodes: { "person:a": at, "body:b": { ...at, x: 5, pinned: true } },
  hidden: {},
  filters: NO_FILTERS,
};

function shown(day: string | null, changes: Partial<Scene> = {}) {
  const changed = { ...scene, ...changes };
  const drawable = drawableOf(graph, changed);
  return shownOn(drawable, changed.filters.standings, day);
}

function picture(day: string | null, changes: Partial<Scene> = {}) {
  const changed = { ...scene, ...changes };
  return pictureOf(shown(day, changes), changed, labelsOf(drawableOf(graph, changed), naming));
}

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
    expect(picture("2018-06-11")).toEqual({
      nodes: [
        {
          id: "person:a",
          kind: "Person",
          label: "Trần Thị Bình",
          x: 1,
          y: 2,
          pinned: false,
          degree: 1,
          faded: false,
        },
        {
          id: "body:b",
          kind: "Body",
          label: "Bộ Nội vụ",
          x: 5,
          y: 2,
          pinned: true,
          degree: 1,
          faded: false,
        },
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
    const { nodes, lines } = picture("1990-01-01");
    expect(lines.map(({ standing }) => standing)).toEqual(["FADED"]);
    expect(nodes.map(({ faded }) => faded)).toEqual([true, true]);
  });
});

describe("the legend", () => {
  const nodes = { "person:a": at, "body:b": at, "event:c": at };
  const ids = (filters: Partial<Scene["filters"]>, day: string | null = null) => {
    const { entities, lines } = shown(day, { nodes, filters: { ...NO_FILTERS, ...filters } });
    return [...entities, ...lines].map(({ id }) => id);
  };

  test("leaves out a kind with its lines", () => {
    expect(ids({ kinds: ["Event"] })).toEqual(["person:a", "body:b", "body:b~person:a"]);
  });

  test("leaves out a type of relation and keeps the nodes", () => {
    expect(ids({ types: ["HELD"] })).toEqual(["person:a", "body:b", "event:c", "event:c~person:a"]);
  });

  test("leaves out what has faded, with the nodes that hang on nothing else", () => {
    expect(ids({ standings: ["FADED"] }, "1990-01-01")).toEqual([
      "person:a",
      "event:c",
      "event:c~person:a",
    ]);
  });

  test("counts what it leaves out, and not what is hidden", () => {
    const filters = { ...NO_FILTERS, kinds: ["Event" as const] };
    const { counts } = shown(null, { nodes, hidden: { "body:b": true }, filters });
    expect({ kinds: [...counts.kinds], types: [...counts.types] }).toEqual({
      kinds: [
        ["Person", 1],
        ["Event", 1],
      ],
      types: [["TOOK_PART", 1]],
    });
  });

  test("switches on what it switched off", () => {
    expect(toggled(["Body", "Event"], "Event")).toEqual(["Body"]);
    expect(toggled(["Event"], "Body")).toEqual(["Body", "Event"]);
  });
});
