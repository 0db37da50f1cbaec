import * as z from "zod/mini";
import { KINDS } from "../model/graph.ts";
import { MOST_NODES, visibleIds, type Scene } from "../model/scene.ts";
import { STANDINGS } from "../model/standing.ts";

const ID = z.string().check(z.maxLength(300), z.regex(/^[a-z]+:[a-z0-9-]+(\.[a-z0-9-]+)*$/));
const TYPE = z.string().check(z.regex(/^[A-Z_]{1,40}$/));
/** Far beyond what a layout makes, and safe to draw at. */
const COORDINATE = z.number().check(z.gte(-1e6), z.lte(1e6));
const INDEX = z.int().check(z.gte(0));

/**
 * A scene as links and files carry it: positions rounded, in the order of the sorted ids, which packs
 * best. How the scene came about, its history and expansions, stays behind.
 */
export const packedScene = z
  .object({
    version: z.literal(1),
    ids: z.array(ID).check(z.maxLength(MOST_NODES.hard)),
    /** x, y of each id. */
    at: z.array(COORDINATE),
    pinned: z.array(INDEX),
    hidden: z.array(INDEX),
    filters: z.object({
      kinds: z.array(z.enum(KINDS)),
      types: z.array(TYPE).check(z.maxLength(100)),
      standings: z.array(z.enum(STANDINGS)),
    }),
  })
  .check(
    z.refine(({ ids, at }) => at.length === 2 * ids.length, "every id needs an x and a y"),
    z.refine(({ ids }) => new Set(ids).size === ids.length, "an id stands there twice"),
  );

export type PackedScene = z.infer<typeof packedScene>;

/** What a link or a file keeps of a scene. */
export function packScene(scene: Scene): PackedScene {
  const ids = visibleIds(scene);
  const indexes = (isMeant: (id: string) => boolean) =>
    ids.flatMap((id, index) => (isMeant(id) ? [index] : []));
  const { kinds, types, standings } = scene.filters;
  return {
    version: 1,
    ids,
    at: ids.flatMap((id) => {
      const { x = 0, y = 0 } = scene.nodes[id] ?? {};
      return [Math.round(x), Math.round(y)];
    }),
    pinned: indexes((id) => scene.nodes[id]?.pinned === true),
    hidden: indexes((id) => scene.hidden[id] === true),
    filters: { kinds: [...kinds], types: [...types], standings: [...standings] },
  };
}

/** The inverse of {@link packScene}, but for the rounding. */
export function unpackScene({ ids, at, pinned, hidden, filters }: PackedScene): Scene {
  const isPinned = new Set(pinned);
  const nodes = ids.map((id, index) => {
    const [x = 0, y = 0] = at.slice(2 * index);
    return [id, { x, y, pinned: isPinned.has(index) }] as const;
  });
  const outOfSight = hidden.flatMap((index) => ids[index] ?? []);
  return {
    nodes: Object.fromEntries(nodes),
    hidden: Object.fromEntries(outOfSight.map((id) => [id, true as const])),
    expansions: {},
    filters,
  };
}
