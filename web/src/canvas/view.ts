import type { Core } from "cytoscape";
import type { Position } from "../model/commands.ts";
import { fitLabels, TOOLS_WIDTH } from "./labels.ts";

const FIT_PADDING = 36;

/** Shows all nodes, beside the tools and with room for the labels around them, which keep their size whatever the zoom. */
export function fitAll(cy: Core): void {
  const box = cy.nodes().boundingBox({ includeLabels: false });
  if (box.w === 0) return;
  const right = Math.min(72, cy.width() / 9);
  const left = Math.max(right, TOOLS_WIDTH);
  const fitting = Math.min(
    (cy.width() - left - right) / box.w,
    (cy.height() - 2 * FIT_PADDING) / box.h,
    1.4,
  );
  // Cytoscape stays where it is when it is asked for a zoom below its least.
  const zoom = Math.max(fitting, cy.minZoom());
  const pan = {
    x: (cy.width() + left - right) / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  cy.viewport({ zoom, pan });
  fitLabels(cy);
}

/** As long as the reader has not chosen a view, a change of the page's size shows everything again. */
export function keepWhole(cy: Core): void {
  let isChosen = false;
  let [width, height] = [0, 0];
  cy.on("scrollzoom pinchzoom dragpan", () => {
    isChosen = true;
  });
  cy.on("resize", () => {
    // Cytoscape tells of a size that it was told itself.
    if (width === cy.width() && height === cy.height()) return;
    [width, height] = [cy.width(), cy.height()];
    if (!isChosen) fitAll(cy);
  });
}

/** Moves the view to a node when it is out of sight. */
export function reveal(cy: Core, id: string): void {
  const node = cy.nodes().getElementById(id);
  if (node.nonempty() && !isInSight(cy, node.renderedPosition())) {
    cy.animate({ center: { eles: node } }, { duration: motion(250) });
  }
}

function isInSight(cy: Core, { x, y }: Position): boolean {
  return (
    x > FIT_PADDING &&
    y > FIT_PADDING &&
    x < cy.width() - FIT_PADDING &&
    y < cy.height() - FIT_PADDING
  );
}

function motion(duration: number): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration;
}
