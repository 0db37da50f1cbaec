import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import type { StandIns } from "./groups.ts";
import { degreesOf, lineId, type Line } from "./lines.ts";
import type { Picture, PictureLine, PictureNode } from "./picture.ts";
import { STANDINGS } from "./standing.ts";

/**
 * Draws each group as its head: labelled with how many it stands for, tied to all that they are tied
 * to. It fades only when all of them do.
 */
export function fold(picture: Picture, standIns: StandIns): Picture {
  if (standIns.size === 0) return picture;
  const drawnAs = drawnBy(standIns);
  const lines = foldLines(picture.lines, drawnAs);
  const degrees = degreesOf(lines);
  const nodes = [...groupBy(picture.nodes, ({ id }) => drawnAs(id))].flatMap(([head, all]) => {
    const node = all.find(({ id }) => id === head);
    if (!node) return [];
    const degree = degrees.get(head) ?? 0;
    return all.length === 1 ? { ...node, degree } : asGroup(node, all, degree);
  });
  return { nodes, lines };
}

function asGroup(head: PictureNode, all: readonly PictureNode[], degree: number): PictureNode {
  const folded = all.length - 1;
  const faded = all.every((node) => node.faded);
  return { ...head, label: `${head.label} (+${folded})`, degree, faded, folded };
}

function foldLines(
  lines: readonly PictureLine[],
  drawnAs: (id: string) => string,
): readonly PictureLine[] {
  const between = lines
    .map((line) => ({ ...line, from: drawnAs(line.from), to: drawnAs(line.to) }))
    .filter(({ from, to }) => from !== to);
  return [...groupBy(between, ({ from, to }) => lineId(from, to))].flatMap(([id, all]) => {
    const [first] = all;
    return first ? [{ ...first, id, ...merged(all) }] : [];
  });
}

function merged(lines: readonly PictureLine[]): Pick<PictureLine, "label" | "count" | "standing"> {
  const [label = "", ...others] = new Set(lines.map((line) => line.label));
  return {
    label: others.length > 0 ? `${label} +${others.length}` : label,
    count: lines.reduce((sum, { count }) => sum + count, 0),
    standing: STANDINGS.find((one) => lines.some(({ standing }) => standing === one)) ?? "FADED",
  };
}

/** By the id of a node: that of the node which is drawn for it, often itself. */
function drawnBy(standIns: StandIns): (id: string) => string {
  return (id) => standIns.get(id) ?? id;
}

/** A graph as its picture is drawn: without what is folded, each relation between the nodes that stand for its ends. */
export function foldedGraph({ entities, relations }: Graph, standIns: StandIns): Graph {
  const drawnAs = drawnBy(standIns);
  return {
    entities: entities.filter(({ id }) => !standIns.has(id)),
    relations: relations
      .map((relation) => ({ ...relation, from: drawnAs(relation.from), to: drawnAs(relation.to) }))
      .filter(({ from, to }) => from !== to),
  };
}

/** The line of that id as the picture draws it, with the relations that it stands for as they are. */
export function drawnLine(
  { relations }: Pick<Graph, "relations">,
  standIns: StandIns,
  id: string,
): Line | undefined {
  const drawnAs = drawnBy(standIns);
  const meant = relations.filter(({ from, to }) => lineId(drawnAs(from), drawnAs(to)) === id);
  const [first] = meant;
  return first && { id, from: drawnAs(first.from), to: drawnAs(first.to), relations: meant };
}
