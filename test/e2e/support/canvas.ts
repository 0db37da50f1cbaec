import type { Page } from "playwright-core";

/** The few things asked of Cytoscape, which keeps its instance on the element it draws into. */
interface Cy {
  nodes(): { length: number };
  elements(): { remove(): void };
  getElementById(id: string): {
    empty(): boolean;
    data(name: string | object): unknown;
    renderedPosition(): { x: number; y: number };
  };
  add(element: object): void;
  viewport(view: { zoom: number; pan: { x: number; y: number } }): void;
}

declare global {
  interface Element {
    readonly _cyreg?: { readonly cy: Cy };
  }
}

/** How many nodes the canvas draws. */
export function countNodes(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector(".picture-canvas")?._cyreg?.cy.nodes().length ?? 0,
  );
}

/** How a line is drawn: SOLID, DASHED or FADED; null when it is not there. */
export function standingOf(page: Page, line: string): Promise<unknown> {
  return page.evaluate((id) => {
    const found = document.querySelector(".picture-canvas")?._cyreg?.cy.getElementById(id);
    return found && !found.empty() ? found.data("standing") : null;
  }, line);
}

/** Clicks a node where it is drawn, beside its middle, through which its lines run. */
export async function clickNode(page: Page, id: string): Promise<void> {
  const at = await page.evaluate(
    (node) =>
      document.querySelector(".picture-canvas")?._cyreg?.cy.getElementById(node).renderedPosition(),
    id,
  );
  if (!at) throw new Error(`The canvas draws no ${id}.`);
  const position = { x: at.x + 2, y: at.y + 2 };
  await page.locator(".picture-canvas").click({ position });
}

/** How high the ink of a label stands, in rows of pixels: as the canvas draws it, and with room to spare. */
export async function inkHeights(
  page: Page,
  label: string,
): Promise<{ drawn: number; whole: number }> {
  return { drawn: await drawnHeight(page, label), whole: await wholeHeight(page, label) };
}

/** In pixels of the screen; the page draws two for each. */
const FONT_SIZE = 16;
const PIXELS = 2;

/** The label alone on the canvas of the page, in the page's own style; its node is but a point. */
async function drawnHeight(page: Page, label: string): Promise<number> {
  await page.evaluate((label) => {
    const cy = document.querySelector(".picture-canvas")?._cyreg?.cy;
    cy?.elements().remove();
    cy?.viewport({ zoom: 1, pan: { x: 400, y: 200 } });
    cy?.add({
      data: { id: label, kind: "Person", label, weight: 0, size: 0.1, fontSize: 0, labelWidth: 0 },
      position: { x: 0, y: 0 },
    });
  }, label);
  // The page sizes labels anew once zooming has come to rest; only then is this one given its size.
  await page.waitForTimeout(200);
  await page.evaluate(
    ({ label, fontSize }) => {
      const node = document.querySelector(".picture-canvas")?._cyreg?.cy.getElementById(label);
      node?.data({ fontSize, labelWidth: 400 });
    },
    { label, fontSize: FONT_SIZE },
  );
  // Cytoscape draws on animation frames and refines its cached textures when it comes to rest.
  await page.waitForTimeout(400);
  const ink = await page.evaluate(
    ({ x, y }) => {
      const context = new OffscreenCanvas(600, 120).getContext("2d", { willReadFrequently: true });
      if (!context) return [];
      context.fillStyle = "#fff";
      context.fillRect(0, 0, 600, 120);
      for (const layer of document.querySelectorAll<HTMLCanvasElement>(".picture-canvas canvas")) {
        context.drawImage(layer, -x, -y);
      }
      return [...context.getImageData(0, 0, 600, 120).data];
    },
    // Just below the node's own dot, with the label in the middle.
    { x: 400 * PIXELS - 300, y: 200 * PIXELS + 2 },
  );
  return heightOf(ink, 600);
}

/** The same text on a canvas of its own, with room for every mark. */
async function wholeHeight(page: Page, label: string): Promise<number> {
  const ink = await page.evaluate(
    ({ label, font }) => {
      const context = new OffscreenCanvas(600, 120).getContext("2d", { willReadFrequently: true });
      if (!context) return [];
      context.fillStyle = "#fff";
      context.fillRect(0, 0, 600, 120);
      context.fillStyle = "#16202b";
      context.font = font;
      context.fillText(label, 40, 80);
      return [...context.getImageData(0, 0, 600, 120).data];
    },
    { label, font: `400 ${FONT_SIZE * PIXELS}px "Be Vietnam Pro"` },
  );
  return heightOf(ink, 600);
}

/** Rows from the first to the last that hold a dark pixel, in a picture of red, green, blue, opacity. */
function heightOf(data: readonly number[], width: number): number {
  const rows = data.flatMap((red, at) =>
    at % 4 === 0 && red < 128 ? [Math.floor(at / 4 / width)] : [],
  );
  return (rows.at(-1) ?? 0) - (rows[0] ?? 0) + Math.min(rows.length, 1);
}
