import type { Core, NodeSingular } from "cytoscape";

/** Room on the canvas. */
export type Box = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A node with its label, and how much it matters that the label is read. */
export type Labelled = { readonly body: Box; readonly label: Box; readonly weight: number };

/** A label may cover a node that weighs less than this share of its own. */
const COVERABLE = 0.8;

/**
 * Which labels have to give way, if none may lie on another or on a node of like weight. Labels are
 * given room in the order of the list; the result holds indexes into it.
 */
export function hiddenLabels(nodes: readonly Labelled[]): Set<number> {
  const shown: Box[] = [];
  const hidden = new Set<number>();
  nodes.forEach(({ label, weight }, index) => {
    const isOnNode = nodes.some(
      (other, at) =>
        at !== index && other.weight >= COVERABLE * weight && overlap(label, other.body),
    );
    if (isOnNode || shown.some((other) => overlap(label, other))) hidden.add(index);
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
    for (const node of cy.nodes()) node.data(labelSize(Number(node.data("weight")), scale));
    cy.edges().data("fontSize", 10.5 * scale);
  });
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass("dim"))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const hidden = hiddenLabels(nodes.map(labelled));
  cy.batch(() => nodes.forEach((node, index) => node.toggleClass("unlabelled", hidden.has(index))));
}

/** The size of a label of that weight: letters, and the width at which it breaks, in units of the canvas. */
export function labelSize(weight: number, scale: number) {
  return { fontSize: (10.5 + 0.9 * weight) * scale, labelWidth: 148 * scale };
}

function labelled(node: NodeSingular): Labelled {
  const body = node.boundingBox({ includeLabels: false });
  // Cytoscape counts the node to its label's box; the label stands below it.
  const label = { ...node.boundingBox({ includeNodes: false }), y1: body.y2 };
  return { body, label, weight: weightOf(node) };
}

/** The chosen node outweighs all others. */
function weightOf(node: NodeSingular): number {
  return Number(node.data("weight")) + (node.selected() ? 100 : 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
