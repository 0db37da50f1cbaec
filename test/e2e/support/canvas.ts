import type { Page } from "playwright-core";

/** The few things asked of Cytoscape, which keeps its instance on the element it draws into. */
interface Cy {
  nodes(): {
    length: number;
    toArray(): { id(): string; position(): { x: number; y: number } }[];
  };
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

/** Where the canvas draws each node, in whole units of the scene. */
export function placesOf(page: Page): Promise<{ [id: string]: readonly [number, number] }> {
  return page.evaluate(() => {
    const nodes = document.querySelector(".picture-canvas")?._cyreg?.cy.nodes().toArray() ?? [];
    return Object.fromEntries(
      nodes
        .map((node) => ({ id: node.id(), ...node.position() }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)] as const]),
    );
  });
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
  // From just below the node's own dot, with the label in the middle.
  return inkHeight(page, { layersAt: { x: 400 * PIXELS - 300, y: 200 * PIXELS + 2 } });
}

/** The same text on a canvas of its own, with room for every mark. */
function wholeHeight(page: Page, label: string): Promise<number> {
  const font = `400 ${FONT_SIZE * PIXELS}px "Be Vietnam Pro"`;
  return inkHeight(page, { text: { label, font } });
}

interface Ink {
  /** What the canvas of the page shows from here on, to the right and down. */
  readonly layersAt?: { readonly x: number; readonly y: number };
  readonly text?: { readonly label: string; readonly font: string };
}

/** Rows from the first to the last that hold a dark pixel. */
function inkHeight(page: Page, ink: Ink): Promise<number> {
  return page.evaluate(({ layersAt, text }) => {
    const [width, height] = [600, 120];
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) return 0;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    if (layersAt) {
      for (const layer of document.querySelectorAll<HTMLCanvasElement>(".picture-canvas canvas")) {
        context.drawImage(layer, -layersAt.x, -layersAt.y);
      }
    }
    if (text) {
      context.fillStyle = "#16202b";
      context.font = text.font;
      context.fillText(text.label, 40, 80);
    }
    const { data } = context.getImageData(0, 0, width, height);
    const rows = Array.from({ length: height }, (_, row) => row).filter((row) =>
      data
        .subarray(4 * width * row, 4 * width * (row + 1))
        .some((value, at) => at % 4 === 0 && value < 128),
    );
    return (rows.at(-1) ?? -1) - (rows[0] ?? 0) + 1;
  }, ink);
}
