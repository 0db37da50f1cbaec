import type { Core } from "cytoscape";
import type { PictureLine, PictureNode } from "../model/picture.ts";
import type { Difference } from "./difference.ts";
import { labelSize } from "./labels.ts";

/** Makes Cytoscape's elements what the picture says, touching only what differs. */
export function apply(
  cy: Core,
  nodes: Difference<PictureNode>,
  lines: Difference<PictureLine>,
): void {
  for (const id of [...lines.removed, ...nodes.removed]) cy.getElementById(id).remove();
  for (const node of nodes.added) {
    cy.add({ group: "nodes", data: nodeData(node), position: { x: node.x, y: node.y } });
  }
  for (const line of lines.added) cy.add({ group: "edges", data: lineData(line) });
  for (const node of nodes.changed) {
    cy.getElementById(node.id).data(nodeData(node)).position({ x: node.x, y: node.y });
  }
  for (const line of lines.changed) cy.getElementById(line.id).data(lineData(line));
  for (const node of [...nodes.added, ...nodes.changed]) {
    cy.getElementById(node.id).toggleClass("faded", node.faded).toggleClass("pinned", node.pinned);
  }
}

function nodeData({ id, kind, label, degree }: PictureNode) {
  const weight = Math.min(Math.sqrt(degree), 5);
  return {
    id,
    kind,
    label,
    weight,
    size: 13 + 5 * weight,
    ...labelSize(weight, 1),
  };
}

function lineData({ id, from, to, label, count, standing }: PictureLine) {
  return {
    id,
    source: from,
    target: to,
    label,
    standing,
    width: Math.min(0.9 + 0.6 * count, 4),
    fontSize: 10.5,
  };
}
