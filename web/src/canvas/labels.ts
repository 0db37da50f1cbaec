import type { Core, NodeSingular } from "cytoscape";

/** A label's room on the canvas. */
export type Box = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/**
 * Which labels can be shown, if none may lie on another or on a node of more weight. Both lists are
 * in the order of weight; the result holds the indexes of those that have to give way.
 */
export function hiddenLabels(labels: readonly Box[], nodes: readonly Box[]): Set<number> {
  const shown: Box[] = [];
  const hidden = new Set<number>();
  labels.forEach((label, index) => {
    const inTheWay = [...nodes.slice(0, index), ...shown];
    if (inTheWay.some((other) => overlap(label, other))) hidden.add(index);
    else shown.push(label);
  });
  return hidden;
}

/**
 * Keeps labels at reading size whatever the zoom, as on a map, and shows as many as have room: that
 * of the chosen node first, then by weight.
 */
export function fitLabels(cy: Core): void {
  const scale = Math.min(Math.max(1 / cy.zoom(), 0.55), 3);
  cy.batch(() => {
    for (const node of cy.nodes()) {
      node.data(labelSize(weightOf(node), scale));
    }
    cy.edges().data("fontSize", 10.5 * scale);
  });
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass("dim"))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const bodies = nodes.map((node) => node.boundingBox({ includeLabels: false }));
  const labels = nodes.map((node, index) => labelBox(node, bodies[index]));
  const hidden = hiddenLabels(labels, bodies);
  cy.batch(() => nodes.forEach((node, index) => node.toggleClass("unlabelled", hidden.has(index))));
}

/** The size of a label of that weight: letters, and the width at which it breaks, in units of the canvas. */
export function labelSize(weight: number, scale: number) {
  return { fontSize: (10.5 + 0.9 * weight) * scale, labelWidth: 148 * scale };
}

/** Cytoscape counts the node to its label's box; the label stands below it. */
function labelBox(node: NodeSingular, body: Box | undefined): Box {
  const { x1, x2, y1, y2 } = node.boundingBox({ includeNodes: false, includeLabels: true });
  return { x1, x2, y1: body?.y2 ?? y1, y2 };
}

function rankOf(node: NodeSingular): number {
  return (node.selected() ? 1000 : 0) + weightOf(node);
}

function weightOf(node: NodeSingular): number {
  return Number(node.data("weight"));
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
