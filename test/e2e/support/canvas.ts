import type { Page } from "playwright-core";

/** The few things asked of Cytoscape, which keeps its instance on the element it draws into. */
interface Cy {
  nodes(): { length: number };
  elements(): { remove(): void };
  getElementById(id: string): {
    empty(): boolean;
    data(name: string): unknown;
    renderedPosition(): { x: number; y: number };
  };
  add(element: object): void;
  zoom(level: number): void;
  center(): void;
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

/** Pixels that differ between two labels: as the canvas draws them, and as drawn with room to spare. */
export async function inkBetween(
  page: Page,
  [a, b]: readonly [string, string],
): Promise<{ drawn: number; whole: number }> {
  const [drawnA, drawnB] = [await drawLabel(page, a), await drawLabel(page, b)];
  const [wholeA, wholeB] = [await drawWhole(page, a), await drawWhole(page, b)];
  return { drawn: differing(drawnA, drawnB), whole: differing(wholeA, wholeB) };
}

const FONT_SIZE = 16;

/** The label alone on the canvas of the page, in the page's own style: its pixels, dark or not. */
async function drawLabel(page: Page, label: string): Promise<boolean[]> {
  await page.evaluate(
    ({ label, fontSize }) => {
      const cy = document.querySelector(".picture-canvas")?._cyreg?.cy;
      cy?.elements().remove();
      cy?.zoom(1);
      cy?.add({
        data: { id: label, kind: "Person", label, weight: 1, size: 16, fontSize, labelWidth: 400 },
        position: { x: 0, y: 0 },
      });
      cy?.center();
    },
    { label, fontSize: FONT_SIZE },
  );
  // Cytoscape draws on animation frames and refines its cached textures when it comes to rest.
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>(".picture-canvas canvas")];
    const [width, height] = [600, 200];
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) return [];
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    for (const layer of layers) {
      context.drawImage(layer, (width - layer.width) / 2, (height - layer.height) / 2);
    }
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from({ length: width * height }, (_, at) => (data[4 * at] ?? 255) < 128);
  });
}

/** The same text on a canvas of its own, with room for every mark. */
function drawWhole(page: Page, label: string): Promise<boolean[]> {
  return page.evaluate(
    ({ label, fontSize }) => {
      const [width, height, scale] = [600, 200, 2];
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) return [];
      context.fillStyle = "#fff";
      context.fillRect(0, 0, width, height);
      context.fillStyle = "#16202b";
      context.font = `400 ${fontSize * scale}px "Be Vietnam Pro"`;
      context.fillText(label, 40, 120);
      const { data } = context.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => (data[4 * at] ?? 255) < 128);
    },
    { label, fontSize: FONT_SIZE },
  );
}

function differing(a: readonly boolean[], b: readonly boolean[]): number {
  return a.filter((dark, at) => dark !== b[at]).length;
}
