import { labelBox, placeLabels, type Box, type Side } from "../canvas/label-places.ts";
import type { Picture, PictureLine, PictureNode } from "../model/picture.ts";
import type { Colours, Measure } from "./drawing.ts";
import { element, round, text } from "./xml.ts";
import { drawShape } from "./shapes.ts";
import { wrapWords } from "./wrap-words.ts";

const LINE_HEIGHT = 1.35;
const LABEL_WIDTH = 150;
const GAP = 4;

/** The nodes and lines of a picture as SVG, and the room that they take with their labels. */
export function graphAsSvg(
  { nodes, lines }: Picture,
  colours: Colours,
  measure: Measure,
): { readonly svg: string; readonly box: Box } {
  const labelled = nodes
    .map((node) => withLabel(node, measure))
    .toSorted((a, b) => b.weight - a.weight);
  const places = placeLabels(labelled, EVERYWHERE);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const box = around(
    labelled.flatMap((node, index) => {
      const side = places[index];
      return side ? [node.body, labelBox(node, side)] : [node.body];
    }),
  );
  const svg = [
    element("g", { fill: "none" }, ...lines.map((line) => drawLine(line, at, colours))),
    // The lightest first, so that the heaviest lie on top.
    ...labelled.toReversed().map(({ node, size }) => drawNode(node, size, colours)),
    ...labelled.flatMap((node, index) => {
      const side = places[index];
      return side ? [drawLabel(node, side, colours)] : [];
    }),
  ].join("\n");
  return { svg, box };
}

/** In print nothing is out of sight. */
const EVERYWHERE: Box = { x1: -Infinity, y1: -Infinity, x2: Infinity, y2: Infinity };

type LabelledNode = ReturnType<typeof withLabel>;

function withLabel(node: PictureNode, measure: Measure) {
  const weight = Math.min(Math.sqrt(node.degree), 5);
  const size = 13 + 5 * weight;
  const fontSize = 10.5 + 0.9 * weight;
  const rows = wrapWords(node.label, LABEL_WIDTH, (words) => measure(words, fontSize, false));
  const { x, y } = node;
  return {
    node,
    weight,
    size,
    fontSize,
    rows,
    body: { x1: x - size / 2, y1: y - size / 2, x2: x + size / 2, y2: y + size / 2 },
    label: {
      width: Math.max(...rows.map((row) => measure(row, fontSize, false))) + 2 * GAP,
      height: rows.length * fontSize * LINE_HEIGHT + GAP,
    },
  };
}

function around(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}

function drawLine(
  line: PictureLine,
  at: ReadonlyMap<string, PictureNode>,
  colours: Colours,
): string {
  const [from, to] = [at.get(line.from), at.get(line.to)];
  if (!from || !to) return "";
  return element(
    "line",
    {
      x1: round(from.x),
      y1: round(from.y),
      x2: round(to.x),
      y2: round(to.y),
      stroke: colours("--line"),
      "stroke-width": Math.min(0.9 + 0.6 * line.count, 4),
      "stroke-opacity": line.standing === "FADED" ? 0.1 : 0.55,
      "stroke-dasharray": line.standing === "DASHED" ? "6 5" : undefined,
    },
    element("title", {}, text(line.label)),
  );
}

function drawNode(node: PictureNode, size: number, colours: Colours): string {
  const shape = drawShape(node.kind, { x: node.x, y: node.y, size }, colours);
  return element(
    "g",
    { opacity: node.faded ? 0.35 : undefined },
    element("title", {}, text(node.label)),
    shape,
  );
}

const ANCHORS = { bottom: "middle", top: "middle", left: "end", right: "start" } as const;

function drawLabel(labelled: LabelledNode, side: Side, colours: Colours): string {
  const { rows, fontSize, node } = labelled;
  const room = labelBox(labelled, side);
  const x =
    side === "left" ? room.x2 - GAP : side === "right" ? room.x1 + GAP : (room.x1 + room.x2) / 2;
  const top = side === "bottom" ? room.y1 + GAP : room.y1;
  return element(
    "text",
    {
      "font-size": round(fontSize),
      "text-anchor": ANCHORS[side],
      fill: colours(node.faded ? "--ink-faint" : "--ink"),
      stroke: colours("--ground"),
      "stroke-width": 2.5,
      "paint-order": "stroke",
      "stroke-linejoin": "round",
    },
    ...rows.map((row, index) =>
      element(
        "tspan",
        { x: round(x), y: round(top + fontSize * (1 + index * LINE_HEIGHT)) },
        text(row),
      ),
    ),
  );
}
