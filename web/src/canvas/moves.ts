import type { PictureNode } from "../model/picture.ts";
import type { Difference } from "./difference.ts";

/** Another picture than before, as a layout or a link makes it: the view on the old one shows little of it. */
export function isMostlyElsewhere(
  before: readonly PictureNode[],
  { added, changed, removed }: Difference<PictureNode>,
): boolean {
  const old = placesOf(before);
  const moved = changed.filter((node) => isElsewhere(node, old)).length;
  const staying = before.length - removed.length - moved;
  return moved > staying || (added.length > 0 && staying === 0);
}

/** Whether labels have to seek their places anew. */
export function hasMoved(
  before: readonly PictureNode[],
  { changed, removed }: Difference<PictureNode>,
): boolean {
  const old = placesOf(before);
  return (
    removed.length > 0 ||
    changed.some((node) => isElsewhere(node, old) || old.get(node.id)?.label !== node.label)
  );
}

function placesOf(nodes: readonly PictureNode[]): ReadonlyMap<string, PictureNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}

function isElsewhere({ id, x, y }: PictureNode, old: ReadonlyMap<string, PictureNode>): boolean {
  const place = old.get(id);
  return place?.x !== x || place.y !== y;
}
