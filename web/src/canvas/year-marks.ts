import type { Core } from "cytoscape";
import { yearsBetween, type TimeAxis } from "../model/time-axis.ts";

/** The least room of a year and what lies between it and the next, in pixels. */
const APART = 64;

/** Years behind a picture that keeps to a line of time; they move with it. */
export function createYearMarks(
  cy: Core,
  container: HTMLElement,
): { show(axis: TimeAxis | null): void } {
  const strip = document.createElement("div");
  strip.className = "picture-years";
  strip.ariaHidden = "true";
  container.prepend(strip);
  let shown: TimeAxis | null = null;
  const place = () => {
    const zoom = cy.zoom();
    const years = shown ? yearsBetween(shown, cy.extent(), APART / zoom) : [];
    strip.replaceChildren(
      ...years.map(({ year, x }) => {
        const mark = document.createElement("span");
        mark.textContent = String(year);
        mark.style.left = `${x * zoom + cy.pan().x}px`;
        return mark;
      }),
    );
  };
  cy.on("viewport resize", place);
  return {
    show(axis) {
      shown = axis;
      place();
    },
  };
}
