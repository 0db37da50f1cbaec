import cytoscape, { type Core, type EventObject } from "cytoscape";
import type { Position } from "../model/commands.ts";
import type { Picture, PictureLine, PictureNode } from "../model/picture.ts";
import { difference } from "./difference.ts";
import { fitLabels, labelSize } from "./labels.ts";
import { styleSheet } from "./style-sheet.ts";

/** What the reader does on the canvas. */
export type CanvasEvents = {
  readonly select: (id: string | null) => void;
  readonly move: (id: string, to: Position) => void;
};

/** The drawing surface: the only thing the rest of the page knows of it. */
export type Canvas = {
  /**
   * Draws the difference from what was drawn before, in one batch; brings the chosen node or line out
   * with its neighbours and dims the rest.
   */
  draw(picture: Picture, chosen: string | null): void;
  /** Moves the view to a node when it is out of sight. */
  reveal(id: string): void;
  fit(): void;
  zoomBy(factor: number): void;
  destroy(): void;
};

const FIT_PADDING = 36;
const EMPTY: Picture = { nodes: [], lines: [] };

/**
 * Makes a canvas inside an element. The font is awaited first: sizes of labels that were measured in
 * another font would stay wrong.
 */
export async function createCanvas(container: HTMLElement, events: CanvasEvents): Promise<Canvas> {
  await Promise.all(
    [400, 600].map((weight) =>
      document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, "Nguyễn ĐỖ ẤẨ"),
    ),
  );
  const cy = cytoscape({
    container,
    style: styleSheet(),
    minZoom: 0.12,
    maxZoom: 3,
    selectionType: "single",
    boxSelectionEnabled: false,
    pixelRatio: Math.max(devicePixelRatio, 2),
  });
  listen(cy, events);
  const theme = new MutationObserver(() => cy.style(styleSheet()));
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  keepWhole(cy);
  let drawn = EMPTY;
  return {
    draw(picture, chosen) {
      const wasEmpty = drawn.nodes.length === 0;
      cy.batch(() => {
        apply(cy, drawn, picture);
        emphasise(cy, chosen);
      });
      drawn = picture;
      if (wasEmpty) fitAll(cy);
      else fitLabels(cy);
    },
    reveal(id) {
      const node = cy.nodes().getElementById(id);
      if (node.nonempty() && !isInSight(cy, node.renderedPosition())) {
        cy.animate({ center: { eles: node } }, { duration: motion(250) });
      }
    },
    fit: () => fitAll(cy),
    zoomBy(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    destroy() {
      theme.disconnect();
      // Cytoscape tells of a changed size up to 100 ms late, and by then has no renderer to measure with.
      cy.removeAllListeners();
      cy.destroy();
    },
  };
}

function listen(cy: Core, events: CanvasEvents): void {
  cy.on("tap", ({ target }: EventObject) => events.select(target === cy ? null : target.id()));
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    const { x, y } = target.position();
    events.move(target.id(), { x, y });
  });
  cy.on(
    "viewport",
    afterRest(100, () => {
      // The reader may have left the picture meanwhile.
      if (!cy.destroyed()) fitLabels(cy);
    }),
  );
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => target.addClass("near"));
  cy.on("mouseout", "node, edge", ({ target }: EventObject) => target.removeClass("near"));
}

/** Shows all nodes, with room for the labels around them, which keep their size whatever the zoom. */
function fitAll(cy: Core): void {
  const box = cy.nodes().boundingBox({ includeLabels: false });
  if (box.w === 0) return;
  const zoom = Math.min(
    (cy.width() - 2 * Math.min(72, cy.width() / 9)) / box.w,
    (cy.height() - 2 * FIT_PADDING) / box.h,
    1.4,
  );
  const pan = {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  cy.viewport({ zoom, pan });
  fitLabels(cy);
}

/** As long as the reader has not chosen a view, a change of the page's size shows everything again. */
function keepWhole(cy: Core): void {
  let isChosen = false;
  cy.on("scrollzoom pinchzoom dragpan", () => {
    isChosen = true;
  });
  cy.on("resize", () => {
    if (!isChosen) fitAll(cy);
  });
}

function apply(cy: Core, before: Picture, after: Picture): void {
  const nodes = difference(before.nodes, after.nodes);
  const lines = difference(before.lines, after.lines);
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
    cy.getElementById(node.id).toggleClass("faded", node.faded);
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

function emphasise(cy: Core, id: string | null): void {
  cy.elements().removeClass("dim near kept").unselect();
  const chosen = id === null ? cy.collection() : cy.getElementById(id);
  if (chosen.empty()) return;
  const around = chosen.closedNeighborhood().union(chosen.connectedNodes());
  cy.elements().difference(around).addClass("dim");
  around.edges().addClass("kept");
  chosen.select();
}

/** Runs once the calls have paused for so many milliseconds. */
function afterRest(pause: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
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
