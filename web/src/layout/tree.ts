import { hierarchy, partition, type HierarchyRectangularNode } from "d3-hierarchy";
import { neighboursOf } from "./neighbours.ts";
import type { LayoutTask } from "./task.ts";

/** The room of a node and its label, and what lies between two levels. */
const CELL = { width: 124, height: 66 };
const GAP = 34;
/** The picture is about so many times as wide as high. */
const SHAPE = 1.5;

/** A body with its parts, or a block of what hangs on one. */
type Box = {
  /** None for the box that holds all others. */
  readonly members: readonly number[];
  readonly children: Box[];
};

/**
 * The hierarchy of bodies: wholes above their parts, and under each body, in a block, what is tied to
 * it. What is tied to several hangs on the first; what is tied to none stands apart.
 */
export function layOutTree(task: LayoutTask): Float32Array {
  const positions = new Float32Array(2 * task.ids.length);
  const trees = boxesOf(task)
    .children.map(sized)
    .toSorted((a, b) => b.height - a.height);
  const area = trees.reduce((sum, { width, height }) => sum + width * height, 0);
  const rowWidth = Math.max(Math.sqrt(area * SHAPE), ...trees.map(({ width }) => width));
  const at = { x: 0, y: 0, rowHeight: 0 };
  for (const tree of trees) {
    if (at.x > 0 && at.x + tree.width > rowWidth) {
      at.y += at.rowHeight + GAP;
      at.x = at.rowHeight = 0;
    }
    for (const { index, x, y } of placesIn(tree)) {
      positions[2 * index] = at.x + x;
      positions[2 * index + 1] = at.y + y;
    }
    at.x += tree.width;
    at.rowHeight = Math.max(at.rowHeight, tree.height);
  }
  return positions;
}

type Tree = ReturnType<typeof sized>;

function sized(box: Box) {
  const root = partition<Box>()(hierarchy(box).sum(widthOf));
  const boxes = root.descendants();
  const tops = topsOf(boxes);
  return { boxes, tops, width: root.value ?? 0, height: tops.at(-1) ?? 0 };
}

function placesIn({ boxes, tops, width }: Tree) {
  return boxes.flatMap(({ data, depth, x0, x1 }) => {
    const columns = columnsOf(data);
    const inRow = Math.min(columns, data.members.length);
    return data.members.map((index, at) => ({
      index,
      x: ((x0 + x1) / 2) * width + ((at % columns) - (inRow - 1) / 2) * CELL.width,
      y: (tops[depth] ?? 0) + Math.floor(at / columns) * CELL.height,
    }));
  });
}

function boxesOf({ ids, kinds, links }: LayoutTask): Box {
  const wholeOf = new Map<number, number>();
  for (const { from, to, isPart } of links) {
    const isBody = kinds[from] === "Body" && kinds[to] === "Body";
    if (isPart && isBody && !wholeOf.has(from) && !isWithin(wholeOf, to, from)) {
      wholeOf.set(from, to);
    }
  }
  const bodies = ids.flatMap((_, index) => (kinds[index] === "Body" ? [index] : []));
  const boxes = new Map(bodies.map((index): [number, Box] => [index, boxOf([index])]));
  const root = boxOf([]);
  for (const [index, box] of boxes) {
    (boxes.get(wholeOf.get(index) ?? -1) ?? root).children.push(box);
  }
  for (const [body, members] of hangersOn(ids.length, bodies, neighboursOf(ids.length, links))) {
    (boxes.get(body) ?? root).children.push(boxOf(members));
  }
  return root;
}

/** By body: what is nearest to it of all that is no body; under -1 what no body reaches. */
function hangersOn(
  count: number,
  bodies: readonly number[],
  neighbours: readonly (readonly number[])[],
): Map<number, number[]> {
  const bodyOf = new Map(bodies.map((body) => [body, body]));
  const waiting = [...bodies];
  for (const index of waiting) {
    for (const other of neighbours[index] ?? []) {
      if (bodyOf.has(other)) continue;
      bodyOf.set(other, bodyOf.get(index) ?? -1);
      waiting.push(other);
    }
  }
  const hangers = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const body = bodyOf.get(index) ?? -1;
    if (body === index) continue;
    hangers.set(body, [...(hangers.get(body) ?? []), index]);
  }
  return hangers;
}

/** Whether `index` is a part of `whole`, directly or by way of others. */
function isWithin(wholeOf: ReadonlyMap<number, number>, index: number, whole: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = wholeOf.get(at)) {
    if (at === whole) return true;
  }
  return false;
}

function boxOf(members: readonly number[]): Box {
  return { members, children: [] };
}

/** A block is about as wide as high. */
function columnsOf({ members }: Box): number {
  return Math.max(1, Math.ceil(Math.sqrt((members.length * CELL.height) / CELL.width)));
}

/** A box over others is as wide as they are together. */
function widthOf(box: Box): number {
  return box.children.length > 0 ? 0 : columnsOf(box) * CELL.width;
}

/** Where each level begins, below the highest block of the one before; the last entry is where the tree ends. */
function topsOf(boxes: readonly HierarchyRectangularNode<Box>[]): number[] {
  const heights: number[] = [];
  for (const { depth, data } of boxes) {
    const rows = Math.ceil(data.members.length / columnsOf(data));
    heights[depth] = Math.max(heights[depth] ?? 0, rows * CELL.height);
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height + GAP);
  return tops;
}
