import * as z from "zod/mini";
import { KINDS } from "../model/graph.ts";
import { grouped, type Groups } from "../model/groups.ts";
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
    /** Each node that stands for others, with those; absent where there are none. */
    groups: z.optional(z.array(z.tuple([INDEX, z.array(INDEX)]))),
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
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const groups = ids.flatMap((head, index): [number, number[]][] => {
    const members = scene.groups[head];
    return members ? [[index, members.flatMap((id) => indexOf.get(id) ?? [])]] : [];
  });
  return {
    version: 1,
    ids,
    at: ids.flatMap((id) => {
      const { x = 0, y = 0 } = scene.nodes[id] ?? {};
      return [Math.round(x), Math.round(y)];
    }),
    pinned: indexes((id) => scene.nodes[id]?.pinned === true),
    hidden: indexes((id) => scene.hidden[id] === true),
    ...(groups.length > 0 && { groups }),
    filters: { kinds: [...kinds], types: [...types], standings: [...standings] },
  };
}

/** The inverse of {@link packScene}, but for the rounding. */
export function unpackScene(packed: PackedScene): Scene {
  const { ids, at, pinned, hidden, filters } = packed;
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
    groups: unpackGroups(packed),
    filters,
  };
}

/** By the rules of grouping: a file that folds nodes under each other in a ring must not do so here. */
function unpackGroups({ ids, groups = [] }: PackedScene): Groups {
  return groups.reduce<Groups>((all, [index, members]) => {
    const head = ids[index];
    const folded = members.flatMap((member) => ids[member] ?? []);
    return head === undefined ? all : grouped(all, head, folded);
  }, {});
}
