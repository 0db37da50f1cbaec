import { describe, expect, test } from "vitest";

import type { Graph } from "../../../web/src/model/graph.ts";
import { lineId, mergeParallel } from "../../../web/src/model/lines.ts";
import { NO_FILTERS, toggled } from "../../../web/src/model/filters.ts";
import { drawnLine, fold, foldedGraph } from "../../../web/src/model/fold.ts";
import { groupsOfKind, lesserNeighbours, standInsAmong } from "../../../web/src/model/groups.ts";
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
const scene: Omit<Scene, "expansions" | "groups"> = {
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

describe("what is grouped", () => {
  const nodes = { "person:a": at, "body:b": at, "event:c": at };
  const drawn = ["person:a", "body:b", "event:c"];

  test("is drawn as its head, with the lines of all and the strongest standing", () => {
    const standIns = standInsAmong(drawn, { "body:b": ["event:c"] });
    const { nodes: folded, lines } = fold(picture("2018-06-11", { nodes }), standIns);
    expect(
      folded.map(({ id, label, degree, folded: count }) => [id, label, degree, count]),
    ).toEqual([
      ["person:a", "Trần Thị Bình", 1, undefined],
      ["body:b", "Bộ Nội vụ (+1)", 1, 1],
    ]);
    expect(lines).toEqual([
      {
        id: "body:b~person:a",
        from: "person:a",
        to: "body:b",
        label: "Thứ trưởng +1 +1",
        count: 3,
        standing: "SOLID",
      },
    ]);
  });

  test("is drawn by itself while its head is out of sight, and through heads that are folded too", () => {
    const groups = { "body:b": ["event:c"], "event:c": ["person:a"] };
    const among = (...ids: string[]) => Object.fromEntries(standInsAmong(ids, groups));
    expect(among(...drawn)).toEqual({ "event:c": "body:b", "person:a": "body:b" });
    expect(among("person:a", "event:c")).toEqual({ "person:a": "event:c" });
    expect(among("person:a", "body:b")).toEqual({});
  });

  test("keeps its relations: they are read on the line, and the layout sees the heads alone", () => {
    const standIns = standInsAmong(drawn, { "body:b": ["event:c"] });
    expect(drawnLine(graph, standIns, "body:b~person:a")?.relations).toEqual(graph.relations);
    expect(drawnLine(graph, standIns, "event:c~person:a")).toBeUndefined();
    const seen = foldedGraph(graph, standIns);
    expect(seen.entities.map(({ id }) => id)).toEqual(["person:a", "body:b"]);
    expect(seen.relations.map(({ from, to }) => `${from} ${to}`)).toEqual(
      Array.from({ length: 3 }, () => "person:a body:b"),
    );
  });

  test("goes under the body that it is tied to most strongly; a body under what it is part of", () => {
    const of = (kind: "Person" | "Body" | "Event", ...more: Graph["relations"]) => {
      const other = { ...(graph.entities[1] as Graph["entities"][number]), id: "body:d" };
      const wider = {
        entities: [...graph.entities, other],
        relations: [...graph.relations, ...more],
      };
      const places = { ...nodes, "body:d": at };
      const drawable = drawableOf(wider, { ...scene, nodes: places });
      return groupsOfKind(kind, shownOn(drawable, [], "2018-06-11"));
    };
    const later = { id: "later", to: "body:d", certainFrom: "2019-01-01", certainTo: "2020-01-01" };
    const elsewhere = relation(later);
    expect(of("Person", elsewhere)).toEqual({ "body:b": ["person:a"] });
    const part = relation({ id: "part", type: "PART_OF", from: "body:b", to: "body:d" });
    expect(of("Body", part)).toEqual({ "body:d": ["body:b"] });
    expect(of("Event")).toEqual({});
  });

  test("takes the neighbours in which no more lines meet", () => {
    const { lines } = shown(null, { nodes });
    expect(lesserNeighbours("person:a", lines)).toEqual(["body:b", "event:c"]);
    expect(lesserNeighbours("body:b", lines)).toEqual([]);
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
