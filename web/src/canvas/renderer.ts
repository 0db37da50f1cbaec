import type { Core, SingularElementArgument } from "cytoscape";
import { MOST_NODES } from "../model/scene.ts";

/** What Cytoscape 3.34 draws with, beside what it declares. */
type Renderer = {
  /** Pixels of the canvas for one of the page; asked for before each frame. */
  forcedPixelRatio: number;
  /** Among others the caches that keep drawn elements and labels as images. */
  readonly data: { readonly [name: string]: unknown };
  drawCachedElement(
    context: CanvasRenderingContext2D,
    element: SingularElementArgument,
    ...how: unknown[]
  ): void;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementArgument): void;
};

type ImageCache = { getElement?: () => null };

/**
 * Draws twice as fine as the screen, which keeps stacked marks sharp; a crowd as fine as the screen, as
 * its longest frames then take about a third less.
 */
export function fitSharpness(cy: Core, nodes: number): void {
  const fine = nodes > MOST_NODES.soft ? devicePixelRatio : Math.max(devicePixelRatio, 2);
  rendererOf(cy).forcedPixelRatio = fine;
}

/** In milliseconds: by then the page has come to rest, and the reader still looks. */
const LATER = 1000;

/**
 * Draws the first frames without making images of their labels, which takes four times as long; they
 * are made a little later, before the reader moves anything.
 */
export function hastenFirstFrames(cy: Core): void {
  const caches = Object.values(rendererOf(cy).data).filter(isImageCache);
  for (const cache of caches) cache.getElement = () => null;
  const onFrame = () => {
    if (cy.nodes().empty()) return;
    cy.off("render", onFrame);
    setTimeout(() => {
      // What stood in the way of the method of their kind.
      for (const cache of caches) delete cache.getElement;
      if (!cy.destroyed()) cy.forceRender();
    }, LATER);
  };
  cy.on("render", onFrame);
}

/**
 * Draws lines without looking for images of them. Cytoscape keeps none, yet before each line it reckons
 * its bounds five times and looks for three labels, which takes longer than the line.
 */
export function drawLinesAtOnce(cy: Core): void {
  const renderer = rendererOf(cy);
  const drawNode = renderer.drawCachedElement.bind(renderer);
  renderer.drawCachedElement = (context, element, ...how) => {
    if (element.isNode()) drawNode(context, element, ...how);
    else renderer.drawElement(context, element);
  };
}

function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}

function isImageCache(value: unknown): value is ImageCache {
  return typeof value === "object" && value !== null && "getElement" in value;
}
