import type { Core } from "cytoscape";
import { sizeLineLabels } from "./labels.ts";

/** Brings what is chosen out with its neighbours, and dims the rest. */
export function emphasise(cy: Core, ids: readonly string[]): void {
  cy.elements(".dim, .near, .aside, .kept").removeClass("dim near aside kept");
  cy.elements(":selected").unselect();
  const chosen = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  if (chosen.empty()) return;
  const around = chosen.closedNeighborhood().union(chosen.connectedNodes());
  cy.elements().difference(around).addClass("dim");
  chosen.union(chosen.connectedEdges()).edges().addClass("kept");
  chosen.select();
  sizeLineLabels(cy);
}
