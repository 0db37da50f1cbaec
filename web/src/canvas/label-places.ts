import { boxGrid, overlap, type BoxGrid } from "./box-grid.ts";

/** Room on the canvas. */
export type Box = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** Where a label can stand beside its node, the most readable first. */
const SIDES = ["bottom", "right", "left", "top"] as const;

export type Side = (typeof SIDES)[number];

/** A node, the size of its label, and how much it matters that the label is read. */
export type Labelled = {
  readonly body: Box;
  readonly label: { readonly width: number; readonly height: number };
  readonly weight: number;
};

/** A label may cover a node that weighs less than this share of its own. */
const COVERABLE = 0.8;

/**
 * Where each label stands so that none lies on another or on a node of like weight, none is cut off at
 * the edge of sight, and as few lighter nodes as can be are covered; null where there is no room.
 * Labels are given room in the order of the list.
 */
export function placeLabels(nodes: readonly Labelled[], sight: Box): (Side | null)[] {
  const cell = Math.max(...nodes.map(({ label }) => label.width), 1);
  const bodies = boxGrid<Labelled>(cell);
  for (const node of nodes) bodies.add(node.body, node);
  const taken = boxGrid<null>(cell);
  return nodes.map((node) => {
    let best: { readonly side: Side; readonly box: Box; readonly cost: number } | undefined;
    for (const side of SIDES) {
      const box = labelBox(node, side);
      if (taken.some(box, () => true)) continue;
      const cost = costOf(box, node, bodies, sight);
      if (cost < (best?.cost ?? Infinity)) best = { side, box, cost };
      if (cost === 0) break;
    }
    if (!best) return null;
    taken.add(best.box, null);
    return best.side;
  });
}

/** The room of a label on one side of its node. */
export function labelBox({ body, label: { width, height } }: Labelled, side: Side): Box {
  const [x, y] = [(body.x1 + body.x2) / 2, (body.y1 + body.y2) / 2];
  const [left, top] = {
    bottom: [x - width / 2, body.y2],
    top: [x - width / 2, body.y1 - height],
    right: [body.x2, y - height / 2],
    left: [body.x1 - width, y - height / 2],
  }[side] as [number, number];
  return { x1: left, y1: top, x2: left + width, y2: top + height };
}

/** How many lighter nodes a label covers; infinite on a node of like weight, and where it is cut off. */
function costOf(box: Box, own: Labelled, bodies: BoxGrid<Labelled>, sight: Box): number {
  if (overlap(own.body, sight) && !isWithin(box, sight)) return Infinity;
  const covered = new Set<Labelled>();
  const isBarred = bodies.some(box, (other) => {
    if (other !== own) covered.add(other);
    return other !== own && other.weight >= COVERABLE * own.weight;
  });
  return isBarred ? Infinity : covered.size;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    outer.x1 <= inner.x1 && inner.x2 <= outer.x2 && outer.y1 <= inner.y1 && inner.y2 <= outer.y2
  );
}
