import type { Core, NodeSingular } from "cytoscape";
import { placeLabels, type Labelled, type Side } from "./label-places.ts";
import { setData } from "./set-data.ts";

/** Between a node and its label. */
export const LABEL_GAP = 4;

/** The letters on a line. */
export const LINE_LETTERS = 10.5;

/** What the tools at the left of the picture take, in pixels; no label is put under them. */
export const TOOLS_WIDTH = 64;

/** Letters shrink and grow against the zoom, so that they keep about one size on the screen, as on a map. */
export function labelScale(cy: Core): number {
  return Math.min(Math.max(1 / cy.zoom(), 0.55), 3);
}

/** The size of a label of that weight: letters, and the width at which it breaks, in units of the canvas. */
export function labelSize(weight: number, scale: number) {
  return { fontSize: (10.5 + 0.9 * weight) * scale, labelWidth: `${148 * scale}px` };
}

/**
 * Keeps labels at reading size whatever the zoom, and shows as many as have room: that of the chosen
 * node first, then by weight.
 */
export function fitLabels(cy: Core): void {
  const scale = labelScale(cy);
  cy.batch(() => {
    for (const node of cy.nodes()) {
      setData(node, labelSize(Number(node.data("weight")), scale));
    }
    sizeLineLabels(cy);
  });
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => !node.hasClass("dim"))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const sight = cy.extent();
  sight.x1 += TOOLS_WIDTH / cy.zoom();
  const sides = placeLabels(
    nodes.map((node) => labelled(node, scale)),
    sight,
  );
  cy.batch(() => {
    nodes.forEach((node, index) => {
      const side = sides[index];
      node.toggleClass("unlabelled", !side);
      if (side) setData(node, { side });
    });
  });
}

/** Lines show a label only while they are pointed at or chosen: only then it needs its size. */
export function sizeLineLabels(cy: Core): void {
  for (const edge of cy.edges(".near, :selected")) {
    setData(edge, { fontSize: LINE_LETTERS * labelScale(cy) });
  }
}

/** What is not cached, Cytoscape measures anew; with its cache, it would keep the size of a former label. */
const BODY = { includeLabels: false, useCache: false };

/** Of the room of a label, what does not grow with its letters. */
const FIXED = LABEL_GAP + 2;

type Measured = { readonly of: string; readonly width: number; readonly height: number };

/** A label is measured once, as that is dear, and reckoned from there at every other zoom. */
function labelled(node: NodeSingular, scale: number): Labelled {
  const [{ x, y }, half] = [node.position(), node.outerWidth() / 2];
  const body = { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
  const of = `${node.data("label")} ${node.data("weight")} ${node.selected()}`;
  let measured = node.scratch("label") as Measured | undefined;
  if (measured?.of !== of) {
    measured = { of, ...measure(node, scale) };
    node.scratch("label", measured);
  }
  const label = {
    width: measured.width * scale + FIXED,
    height: measured.height * scale + FIXED,
  };
  return { body, label, weight: weightOf(node) };
}

/** Cytoscape counts the node to its label's box: what is beyond the node, on the label's side, is the label. */
function measure(node: NodeSingular, scale: number): { width: number; height: number } {
  const body = node.boundingBox(BODY);
  const whole = node.boundingBox({ includeNodes: false });
  const { width, height } = {
    bottom: { width: whole.w, height: whole.y2 - body.y2 },
    top: { width: whole.w, height: body.y1 - whole.y1 },
    right: { width: whole.x2 - body.x2, height: whole.h },
    left: { width: body.x1 - whole.x1, height: whole.h },
  }[(node.data("side") ?? "bottom") as Side];
  return { width: (width - FIXED) / scale, height: (height - FIXED) / scale };
}

/** The chosen node outweighs all others. */
function weightOf(node: NodeSingular): number {
  return Number(node.data("weight")) + (node.selected() ? 100 : 0);
}
