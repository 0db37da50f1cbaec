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
  const taken: Box[] = [];
  return nodes.map((node) => {
    const places = SIDES.map((side) => ({ side, box: labelBox(node, side) }))
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .map((place) => ({ ...place, cost: costOf(place.box, node, nodes, sight) }))
      .filter(({ cost }) => cost < Infinity)
      .toSorted((a, b) => a.cost - b.cost);
    const [best] = places;
    if (!best) return null;
    taken.push(best.box);
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
function costOf(box: Box, own: Labelled, nodes: readonly Labelled[], sight: Box): number {
  const covered = nodes.filter((other) => other !== own && overlap(box, other.body));
  if (covered.some(({ weight }) => weight >= COVERABLE * own.weight)) return Infinity;
  return overlap(own.body, sight) && !isWithin(box, sight) ? Infinity : covered.length;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    outer.x1 <= inner.x1 && inner.x2 <= outer.x2 && outer.y1 <= inner.y1 && inner.y2 <= outer.y2
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
