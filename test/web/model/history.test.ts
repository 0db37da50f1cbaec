import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Command } from "../../../web/src/model/commands.ts";
import { beginWith, redo, run, undo } from "../../../web/src/model/history.ts";
import { EMPTY_SCENE, visibleIds, type Scene } from "../../../web/src/model/scene.ts";

const id = fc.constantFrom("person:a", "person:b", "body:c", "event:d", "document:e");
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant("add" as const), nodes: fc.dictionary(id, position) }),
  fc.record({ do: fc.constant("remove" as const), ids: fc.array(id) }),
  fc.record({ do: fc.constant("move" as const), id, to: position }),
);

const scene: Scene = {
  nodes: {
    "person:a": { x: 1, y: 2, pinned: false },
    "body:c": { x: 3, y: 4, pinned: true },
  },
};

describe("commands", () => {
  test("adding puts nodes in and leaves those that are there where they stand", () => {
    const nodes = { "person:a": { x: 9, y: 9 }, "person:b": { x: 5, y: 6 } };
    expect(run(beginWith(scene), { do: "add", nodes }).scene.nodes).toEqual({
      ...scene.nodes,
      "person:b": { x: 5, y: 6, pinned: false },
    });
  });

  test("removing takes out what is there and ignores the rest", () => {
    const ids = ["person:a", "person:unknown"];
    expect(visibleIds(run(beginWith(scene), { do: "remove", ids }).scene)).toEqual(["body:c"]);
  });

  test("moving pins the node", () => {
    const { nodes } = run(beginWith(scene), {
      do: "move",
      id: "person:a",
      to: { x: 7, y: 8 },
    }).scene;
    expect(nodes["person:a"]).toEqual({ x: 7, y: 8, pinned: true });
  });

  test("a command that changes nothing leaves no step to undo", () => {
    const history = beginWith(scene);
    expect(run(history, { do: "move", id: "person:unknown", to: { x: 0, y: 0 } })).toBe(history);
    expect(run(history, { do: "add", nodes: { "person:a": { x: 9, y: 9 } } })).toBe(history);
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
