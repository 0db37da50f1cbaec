import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Command } from "../../../web/src/model/commands.ts";
import { beginWith, redo, run, undo } from "../../../web/src/model/history.ts";
import { EMPTY_SCENE, visibleIds, type Scene } from "../../../web/src/model/scene.ts";

const id = fc.constantFrom("person:a", "person:b", "body:c", "event:d", "document:e");
const ids = fc.array(id);
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const positions = fc.dictionary(id, position);
const filters = fc.record({
  kinds: fc.subarray(["Person" as const, "Body" as const]),
  types: fc.subarray(["HELD", "TOOK_PART"]),
  standings: fc.subarray(["SOLID" as const, "FADED" as const]),
});
const as = <Name extends Command["do"]>(name: Name) => fc.constant(name);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: as("add"), nodes: positions }),
  fc.record({ do: as("expand"), id, nodes: positions, neighbours: ids }),
  fc.record({ do: as("collapse"), id }),
  fc.record({ do: as("remove"), ids }),
  fc.record({ do: as("keepOnly"), ids }),
  fc.record({ do: as("hide"), ids }),
  fc.record({ do: as("unhide") }),
  fc.record({ do: as("group"), groups: fc.dictionary(id, ids) }),
  fc.record({ do: as("ungroup"), ids }),
  fc.record({ do: as("move"), id, to: position }),
  fc.record({ do: as("pin"), ids, pinned: fc.boolean() }),
  fc.record({ do: as("arrange"), nodes: positions }),
  fc.record({ do: as("filter"), filters }),
  fc.record({
    do: as("replace"),
    scene: fc.record({
      nodes: fc.dictionary(
        id,
        fc.record({ x: fc.integer(), y: fc.integer(), pinned: fc.boolean() }),
      ),
      hidden: fc.constant({}),
      expansions: fc.constant({}),
      groups: fc.constant({}),
      filters,
    }),
  }),
);

const scene: Scene = {
  ...EMPTY_SCENE,
  nodes: {
    "person:a": { x: 1, y: 2, pinned: false },
    "body:c": { x: 3, y: 4, pinned: true },
  },
};

/** The scene that comes of these commands. */
function after(...commands: readonly Command[]): Scene {
  return commands.reduce(run, beginWith(scene)).scene;
}

const spot = { x: 0, y: 0 };

describe("commands", () => {
  test("adding puts nodes in and leaves those that are there where they stand", () => {
    const nodes = { "person:a": { x: 9, y: 9 }, "person:b": { x: 5, y: 6 } };
    expect(after({ do: "add", nodes }).nodes).toEqual({
      ...scene.nodes,
      "person:b": { x: 5, y: 6, pinned: false },
    });
  });

  test("adding what is hidden shows it", () => {
    const hidden = { do: "hide", ids: ["person:a"] } as const;
    expect(after(hidden).hidden).toEqual({ "person:a": true });
    expect(after(hidden, { do: "add", nodes: { "person:a": spot } })).toEqual(scene);
    expect(after(hidden, { do: "unhide" })).toEqual(scene);
  });

  test("removing takes out what is there and ignores the rest", () => {
    expect(visibleIds(after({ do: "remove", ids: ["person:a", "person:unknown"] }))).toEqual([
      "body:c",
    ]);
  });

  test("keeping only some removes the others", () => {
    expect(visibleIds(after({ do: "keepOnly", ids: ["person:a"] }))).toEqual(["person:a"]);
  });

  test("moving pins the node; arranging leaves it there", () => {
    const moved = { do: "move", id: "person:a", to: { x: 7, y: 8 } } as const;
    const arranged = { do: "arrange", nodes: { "person:a": spot } } as const;
    expect(after(moved, arranged).nodes["person:a"]).toEqual({ x: 7, y: 8, pinned: true });
    expect(after(arranged).nodes["person:a"]).toEqual({ ...spot, pinned: false });
  });

  test("a command that changes nothing leaves no step to undo", () => {
    const history = beginWith(scene);
    const idle: readonly Command[] = [
      { do: "move", id: "person:unknown", to: spot },
      { do: "add", nodes: { "person:a": { x: 9, y: 9 } } },
      { do: "collapse", id: "person:a" },
      { do: "hide", ids: ["person:unknown"] },
      { do: "pin", ids: ["body:c"], pinned: true },
      { do: "filter", filters: { kinds: [], types: [], standings: [] } },
      { do: "group", groups: { "body:c": ["person:unknown", "body:c"] } },
      { do: "ungroup", ids: ["body:c"] },
    ];
    for (const command of idle) expect(run(history, command)).toBe(history);
  });
});

describe("an expansion", () => {
  const expand = (id: string, ...neighbours: string[]): Command => ({
    do: "expand",
    id,
    neighbours,
    nodes: Object.fromEntries(neighbours.map((one) => [one, spot])),
  });
  const collapse = (id: string): Command => ({ do: "collapse", id });

  test("collapses to what was there before, which it met but did not bring", () => {
    expect(after(expand("person:a", "event:d", "body:c"), collapse("person:a"))).toEqual(scene);
  });

  test("leaves what another expansion shows too, until that collapses", () => {
    const both = [expand("person:a", "event:d", "event:e"), expand("body:c", "event:d")];
    expect(visibleIds(after(...both, collapse("person:a")))).toEqual([
      "body:c",
      "event:d",
      "person:a",
    ]);
    expect(after(...both, collapse("person:a"), collapse("body:c"))).toEqual(scene);
  });

  test("leaves what the reader put somewhere, and what was expanded itself", () => {
    const left = after(
      expand("person:a", "event:d", "event:e", "event:f"),
      { do: "move", id: "event:d", to: spot },
      expand("event:e", "person:g"),
      collapse("person:a"),
    );
    expect(visibleIds(left)).toEqual(["body:c", "event:d", "event:e", "person:a", "person:g"]);
  });

  test("grows with every further page, and collapses as one", () => {
    const pages = [expand("person:a", "event:d"), expand("person:a", "event:e")];
    expect(after(...pages).expansions).toEqual({ "person:a": ["event:d", "event:e"] });
    expect(after(...pages, collapse("person:a"))).toEqual(scene);
  });

  test("forgets what is removed: added by hand, it stands on its own account", () => {
    const added = after(
      expand("person:a", "event:d", "event:e"),
      { do: "remove", ids: ["event:d"] },
      { do: "add", nodes: { "event:d": spot } },
      collapse("person:a"),
    );
    expect(visibleIds(added)).toEqual(["body:c", "event:d", "person:a"]);
  });
});

describe("a group", () => {
  const add = (...all: string[]): Command => ({
    do: "add",
    nodes: Object.fromEntries(all.map((one) => [one, spot])),
  });
  const group = (head: string, ...members: string[]): Command => ({
    do: "group",
    groups: { [head]: members },
  });
  const present = add("person:b", "event:d", "document:e");

  test("holds what is in the picture, each node in one group at most", () => {
    const groups = (...commands: readonly Command[]) => after(present, ...commands).groups;
    expect(groups(group("body:c", "person:b", "person:a", "person:x", "body:c"))).toEqual({
      "body:c": ["person:a", "person:b"],
    });
    expect(groups(group("body:c", "person:a", "person:b"), group("event:d", "person:b"))).toEqual({
      "body:c": ["person:a"],
      "event:d": ["person:b"],
    });
    expect(groups(group("body:x", "person:a"))).toEqual({});
  });

  test("is never folded under what it stands for itself", () => {
    const ring = [
      group("body:c", "event:d"),
      group("event:d", "person:a"),
      group("person:a", "body:c"),
    ];
    expect(after(present, ...ring).groups).toEqual({
      "body:c": ["event:d"],
      "event:d": ["person:a"],
    });
  });

  test("is gone with its head, and gives up what is removed or asked for", () => {
    const made = [present, group("body:c", "person:a", "person:b")];
    expect(after(...made, { do: "remove", ids: ["person:a"] }).groups).toEqual({
      "body:c": ["person:b"],
    });
    expect(after(...made, add("person:a")).groups).toEqual({ "body:c": ["person:b"] });
    expect(after(...made, { do: "remove", ids: ["body:c"] }).groups).toEqual({});
    expect(after(...made, { do: "ungroup", ids: ["body:c", "person:a"] }).groups).toEqual({});
  });

  test("moves with its head, all but what is pinned, and through the groups in it", () => {
    const moved = after(
      present,
      { do: "pin", ids: ["document:e"], pinned: true },
      group("body:c", "person:a", "document:e"),
      group("person:a", "event:d"),
      { do: "move", id: "body:c", to: { x: 13, y: 24 } },
    );
    expect(moved.nodes).toEqual({
      "body:c": { x: 13, y: 24, pinned: true },
      "person:a": { x: 11, y: 22, pinned: false },
      "event:d": { x: 10, y: 20, pinned: false },
      "document:e": { ...spot, pinned: true },
      "person:b": { ...spot, pinned: false },
    });
  });
});

describe("undo and redo", () => {
  test("a hundred commands undone and done again pass the same scenes", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 100 }), (commands) => {
        const histories = [beginWith(scene)];
        for (const one of commands) {
          const last = histories.at(-1) ?? beginWith(scene);
          const next = run(last, one);
          if (next !== last) histories.push(next);
        }
        let history = histories.at(-1) ?? beginWith(scene);
        for (const { scene: earlier } of histories.toReversed()) {
          expect(history.scene).toEqual(earlier);
          history = undo(history);
        }
        expect(history.scene).toEqual(scene);
        for (const { scene: later } of histories) {
          expect(history.scene).toEqual(later);
          history = redo(history);
        }
      }),
    );
  });

  test("a new command ends what could be redone", () => {
    const added = run(beginWith(EMPTY_SCENE), { do: "add", nodes: { "person:a": { x: 0, y: 0 } } });
    const other = run(undo(added), { do: "add", nodes: { "person:b": { x: 0, y: 0 } } });
    expect(visibleIds(redo(other).scene)).toEqual(["person:b"]);
  });

  test("with nothing to undo or redo, nothing changes", () => {
    const history = beginWith(scene);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});
