import type { Core } from "cytoscape";
import type { PictureLine, PictureNode } from "../model/picture.ts";
import type { Difference } from "./difference.ts";
import { labelScale, labelSize, LINE_LETTERS } from "./labels.ts";
import { setData } from "./set-data.ts";

/** Makes Cytoscape's elements what the picture says, touching only what differs. */
export function apply(
  cy: Core,
  nodes: Difference<PictureNode>,
  lines: Difference<PictureLine>,
): void {
  const scale = labelScale(cy);
  for (const id of [...lines.removed, ...nodes.removed]) cy.getElementById(id).remove();
  cy.add([
    ...nodes.added.map((node) => ({
      group: "nodes" as const,
      data: { id: node.id, kind: node.kind, ...lookOfNode(node, scale) },
      position: { x: node.x, y: node.y },
    })),
    ...lines.added.map((line) => ({
      group: "edges" as const,
      data: {
        id: line.id,
        source: line.from,
        target: line.to,
        fontSize: LINE_LETTERS,
        ...lookOfLine(line),
      },
    })),
  ]);
  for (const node of nodes.changed) {
    const drawn = cy.getElementById(node.id);
    setData(drawn, lookOfNode(node, scale));
    const { x, y } = drawn.position();
    if (x !== node.x || y !== node.y) drawn.position({ x: node.x, y: node.y });
  }
  for (const line of lines.changed) setData(cy.getElementById(line.id), lookOfLine(line));
  for (const node of [...nodes.added, ...nodes.changed]) {
    cy.getElementById(node.id)
      .toggleClass("faded", node.faded)
      .toggleClass("pinned", node.pinned)
      .toggleClass("group", node.folded !== undefined);
  }
}

function lookOfNode({ label, degree }: PictureNode, scale: number) {
  const weight = Math.min(Math.sqrt(degree), 5);
  return { label, weight, size: 13 + 5 * weight, ...labelSize(weight, scale) };
}

function lookOfLine({ label, count, standing }: PictureLine) {
  return { label, standing, width: Math.min(0.9 + 0.6 * count, 4) };
}
