import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { EMPTY_SCENE, type Scene } from "../../../web/src/model/scene.ts";
import { readSceneFile, writeSceneFile } from "../../../web/src/sharing/scene-file.ts";
import { readView, writeView } from "../../../web/src/sharing/view-text.ts";

const id = fc.stringMatching(/^(person|body|event):[a-z0-9-]{1,20}(\.[a-z0-9-]{1,9})?$/);
const place = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  pinned: fc.boolean(),
});
/** The first node stands for some of the others, or for none. */
function groupsAmong([head, ...others]: readonly string[]) {
  return fc
    .subarray(others)
    .map((ids): Scene["groups"] =>
      head === undefined || ids.length === 0 ? {} : { [head]: ids.toSorted() },
    );
}

const scenes = fc.dictionary(id, place, { noNullPrototype: true }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    hidden: fc
      .subarray(Object.keys(nodes))
      .map((ids) => Object.fromEntries(ids.map((one) => [one, true as const]))),
    expansions: fc.constant({}),
    groups: groupsAmong(Object.keys(nodes)),
    filters: fc.record({
      kinds: fc.subarray(["Person" as const, "Place" as const]),
      types: fc.subarray(["HELD", "PART_OF"]),
      standings: fc.subarray(["DASHED" as const]),
    }),
  }),
);

const scene: Scene = {
  ...EMPTY_SCENE,
  nodes: {
    "person:tran-thi-binh": { x: 10.4, y: -3.6, pinned: true },
    "body:bo-noi-vu": { x: 0, y: 0, pinned: false },
  },
};

describe("a link", () => {
  test("brings back the scene that it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        expect(await readView(await writeView(scene))).toEqual(scene);
      }),
      { numRuns: 50 },
    );
  });

  test("rounds positions, and leaves behind how the scene came about", async () => {
    const expanded = { ...scene, expansions: { "body:bo-noi-vu": ["person:tran-thi-binh"] } };
    expect(await readView(await writeView(expanded))).toEqual({
      ...scene,
      nodes: {
        "body:bo-noi-vu": { x: 0, y: 0, pinned: false },
        "person:tran-thi-binh": { x: 10, y: -4, pinned: true },
      },
    });
  });

  test("of 150 nodes stays below 8 kB", async () => {
    const nodes = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `event:2018-06-${10 + (index % 20)}.hoi-nghi-so-ket-lan-${index * 7919}`,
        { x: (index * 7919) % 1999, y: (index * 104729) % 1499, pinned: false },
      ]),
    );
    expect((await writeView({ ...scene, nodes })).length).toBeLessThan(8000);
  });

  test.each(["", "%%%", "pVjbciq", "AAAA", "eyJhIjoxfQ"])(
    "%j is broken, and says so",
    async (text) => {
      await expect(readView(text)).rejects.toMatchObject({ name: "SharingError", code: "BROKEN" });
    },
  );

  test("cut off anywhere is broken", async () => {
    const text = await writeView(scene);
    for (let length = 0; length < text.length - 2; length += 7) {
      await expect(readView(text.slice(0, length))).rejects.toMatchObject({ code: "BROKEN" });
    }
  });

  test("that unpacks to megabytes is given up", async () => {
    const bomb = new Blob(["a".repeat(5_000_000)])
      .stream()
      .pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(bomb).arrayBuffer());
    const text = Buffer.from(bytes).toString("base64url");
    await expect(readView(text)).rejects.toMatchObject({ code: "BROKEN" });
  });
});

describe("a scene file", () => {
  const saved = { scene, asOf: "2018-06-11", selected: ["body:bo-noi-vu"] };
  const written: unknown = JSON.parse(writeSceneFile(saved));
  const changed = (changes: object) => JSON.stringify({ ...(written as object), ...changes });
  const inScene = (changes: object) =>
    changed({ scene: { ...(written as { scene: object }).scene, ...changes } });

  test("brings back scene, day and choice", () => {
    expect(readSceneFile(writeSceneFile(saved))).toMatchObject({
      asOf: "2018-06-11",
      selected: ["body:bo-noi-vu"],
      scene: { nodes: { "person:tran-thi-binh": { x: 10, y: -4, pinned: true } } },
    });
  });

  test.each([
    ["no JSON", "{"],
    ["of something else", '{"format": "gexf"}'],
    ["with a day that no calendar has", changed({ asOf: "2018-06-31" })],
    ["with a place for one node too few", inScene({ at: [1, 2] })],
    ["with a node outside of the world", inScene({ at: [1e9, 0, 0, 0] })],
    ["with no number for a place", inScene({ at: [null, 0, 0, 0] })],
    ["with one node twice", inScene({ ids: ["body:bo-noi-vu", "body:bo-noi-vu"] })],
    ["with an id that is none", inScene({ ids: ["<script>", "body:bo-noi-vu"] })],
    ["with a kind that there is not", inScene({ filters: { kinds: ["Cat"] } })],
  ])("%s is no scene", (_, text) => {
    expect(() => readSceneFile(text)).toThrow(expect.objectContaining({ code: "NOT_A_SCENE" }));
  });

  test("with groups that hold each other in a ring opens without the ring", () => {
    const groups = [
      [0, [1, 9]],
      [1, [0]],
    ];
    expect(readSceneFile(inScene({ groups })).scene.groups).toEqual({
      "body:bo-noi-vu": ["person:tran-thi-binh"],
    });
  });

  test("with more nodes than a picture holds says so", () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `person:${index}`);
    expect(() => readSceneFile(inScene({ ids }))).toThrow(
      expect.objectContaining({ code: "TOO_LARGE" }),
    );
  });

  test("of a later version says so", () => {
    expect(() => readSceneFile(changed({ version: 2 }))).toThrow(
      expect.objectContaining({ code: "NEWER" }),
    );
  });
});
