import type { Core, NodeSingular } from "cytoscape";
import { placeLabels, type Labelled, type Side } from "./label-places.ts";

/** What the tools at the left of the picture take, in pixels; no label is put under them. */
export const TOOLS_WIDTH = 64;

/**
 * Keeps labels at reading size whatever the zoom, as on a map, and shows as many as have room: that
 * of the chosen node first, then by weight.
 */
export function fitLabels(cy: Core): void {
  const scale = Math.min(Math.max(1 / cy.zoom(), 0.55), 3);
  cy.batch(() => {
    for (const node of cy.nodes()) node.data(labelSize(Number(node.data("weight")), scale));
    cy.edges().data("fontSize", 10.5 * scale);
  });
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass("dim"))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const sight = cy.extent();
  sight.x1 += TOOLS_WIDTH / cy.zoom();
  const sides = placeLabels(nodes.map(labelled), sight);
  cy.batch(() => {
    nodes.forEach((node, index) => {
      const side = sides[index];
      node.toggleClass("unlabelled", !side);
      if (side) node.data("side", side);
    });
  });
}

/** The size of a label of that weight: letters, and the width at which it breaks, in units of the canvas. */
export function labelSize(weight: number, scale: number) {
  return { fontSize: (10.5 + 0.9 * weight) * scale, labelWidth: 148 * scale };
}

/** With its cache, Cytoscape would keep the box of a label's former size, and cut off what it draws. */
const BODY = { includeLabels: false, useCache: false };

/** Cytoscape counts the node to its label's box: what is beyond the node, on the label's side, is the label. */
function labelled(node: NodeSingular): Labelled {
  const body = node.boundingBox(BODY);
  const whole = node.boundingBox({ includeNodes: false });
  const label = {
    bottom: { width: whole.w, height: whole.y2 - body.y2 },
    top: { width: whole.w, height: body.y1 - whole.y1 },
    right: { width: whole.x2 - body.x2, height: whole.h },
    left: { width: body.x1 - whole.x1, height: whole.h },
  }[(node.data("side") ?? "bottom") as Side];
  return { body, label, weight: weightOf(node) };
}

/** The chosen node outweighs all others. */
function weightOf(node: NodeSingular): number {
  return Number(node.data("weight")) + (node.selected() ? 100 : 0);
}
