import type { Core, EventObject } from "cytoscape";
import type { Position } from "../model/commands.ts";
import { MOST_NODES } from "../model/scene.ts";
import { fitLabels, sizeLineLabels } from "./labels.ts";

/** What the reader does on the canvas. */
export type CanvasEvents = {
  readonly select: (id: string | null) => void;
  /** Adds a node to the chosen ones, or takes it out of them. */
  readonly toggle: (id: string) => void;
  /** A box was drawn around these. */
  readonly enclose: (ids: readonly string[]) => void;
  readonly move: (id: string, to: Position) => void;
  /** A node was pressed twice. */
  readonly open: (id: string) => void;
};

/** Turns what Cytoscape tells into what the reader means. */
export function listen(cy: Core, events: CanvasEvents): void {
  cy.on("tap", ({ target, originalEvent }: EventObject) => {
    if (target === cy) return events.select(null);
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    if (target.isNode() && (shiftKey || ctrlKey || metaKey)) events.toggle(target.id());
    else events.select(target.id());
  });
  cy.on("dbltap", "node", ({ target }: EventObject) => events.open(target.id()));
  cy.on(
    "boxselect",
    afterRest(0, () => {
      events.enclose(
        cy
          .nodes(":selected")
          .toArray()
          .map((node) => node.id()),
      );
    }),
  );
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
  cy.on("mouseover", "node, edge", ({ target }: EventObject) => {
    cy.batch(() => {
      target.addClass("near");
      sizeLineLabels(cy);
      // In a crowd, dimming all others takes longer than the pointer stays.
      if (cy.nodes().length > MOST_NODES.soft) return;
      const around = target.closedNeighborhood().union(target.connectedNodes());
      cy.elements().difference(around).addClass("aside");
    });
  });
  cy.on("mouseout", "node, edge", () => {
    cy.batch(() => {
      cy.elements(".near, .aside").removeClass("near aside");
    });
  });
}

/** Runs once the calls have paused for so many milliseconds. */
function afterRest(pause: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
}
