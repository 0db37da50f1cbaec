import cytoscape from "cytoscape";
import type { Picture } from "../model/picture.ts";
import { timeAxisOf } from "../model/time-axis.ts";
import { apply } from "./apply.ts";
import { difference } from "./difference.ts";
import { emphasise } from "./emphasis.ts";
import { fitLabels } from "./labels.ts";
import { listen, type CanvasEvents } from "./listen.ts";
import { hasMoved, isMostlyElsewhere } from "./moves.ts";
import { drawLinesAtOnce, fitSharpness, hastenFirstFrames } from "./renderer.ts";
import { styleSheet } from "./style-sheet.ts";
import { fitAll, keepWhole, reveal } from "./view.ts";
import { createYearMarks } from "./year-marks.ts";

/** The drawing surface: the only thing the rest of the page knows of it. */
export type Canvas = {
  /**
   * Draws the difference from what was drawn before, in one batch; brings what is chosen out with its
   * neighbours and dims the rest. A picture that was put elsewhere altogether is shown whole.
   */
  draw(picture: Picture, chosen: readonly string[]): void;
  /** Moves the view to a node when it is out of sight. */
  reveal(id: string): void;
  fit(): void;
  zoomBy(factor: number): void;
  destroy(): void;
};

const EMPTY: Picture = { nodes: [], lines: [] };

/** Makes a canvas inside an element; the font that it measures in must be here. */
export function createCanvas(
  container: HTMLElement,
  events: CanvasEvents,
  isReadOnly: boolean,
): Canvas {
  const cy = cytoscape({
    container,
    style: styleSheet(),
    minZoom: 0.05,
    maxZoom: 3,
    selectionType: "single",
    boxSelectionEnabled: !isReadOnly,
    autoungrabify: isReadOnly,
    // While the view is moved, what was drawn is moved as one image, and drawn anew when it rests.
    textureOnViewport: true,
  });
  fitSharpness(cy, 0);
  hastenFirstFrames(cy);
  drawLinesAtOnce(cy);
  listen(cy, events);
  const theme = new MutationObserver(() => cy.style(styleSheet()));
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  keepWhole(cy);
  const years = createYearMarks(cy, container);
  let drawn = EMPTY;
  let emphasised: readonly string[] = [];
  return {
    draw(picture, chosen) {
      const nodes = difference(drawn.nodes, picture.nodes);
      const lines = difference(drawn.lines, picture.lines);
      const isNewScene = isMostlyElsewhere(drawn.nodes, nodes);
      const isEmphasisStale =
        chosen !== emphasised || lines.added.length > 0 || nodes.added.length > 0;
      fitSharpness(cy, picture.nodes.length);
      cy.batch(() => {
        apply(cy, nodes, lines);
        if (isEmphasisStale) emphasise(cy, chosen);
      });
      const isRoomStale = isEmphasisStale || hasMoved(drawn.nodes, nodes);
      drawn = picture;
      emphasised = chosen;
      if (isNewScene) {
        // The legend has come with the nodes, and taken its room: Cytoscape would notice a frame later.
        cy.resize();
        fitAll(cy);
      } else if (isRoomStale) fitLabels(cy);
      years.show(timeAxisOf(picture.nodes));
    },
    reveal: (id) => reveal(cy, id),
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
