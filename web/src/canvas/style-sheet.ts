import type { Css, NodeSingular, SingularElementArgument, StylesheetJson } from "cytoscape";
import type { Kind } from "../model/graph.ts";
import { LABEL_GAP } from "./labels.ts";

/** Shapes whose borders and clicks behave at every size; measured, see the explorer's design. */
const SHAPES = {
  Person: "ellipse",
  Body: "round-rectangle",
  Document: "rectangle",
  Event: "round-diamond",
  Place: "ellipse",
  Post: "round-rectangle",
} as const satisfies { [kind in Kind]: string };

/** The look of the picture, in the colours that the page has at this moment. */
export function styleSheet(): StylesheetJson {
  const colour = colours();
  return [
    // While the view is moved, what comes into sight is not drawn yet: no shade marks it.
    { selector: "core", style: { "outside-texture-bg-opacity": 0 } as Css.Core },
    {
      selector: "node",
      style: {
        width: dataOf("size"),
        height: dataOf("size"),
        label: dataOf("label"),
        color: colour("--ink"),
        "font-family": "Be Vietnam Pro",
        "font-size": dataOf("fontSize"),
        "font-weight": 400,
        // Without these two, stacked Vietnamese marks are cut off: NGUYỄN is drawn as NGUYÊN.
        "text-metrics": "glyph",
        "line-height": 1.35,
        "text-wrap": "wrap",
        // Mapped, as labels keep their size on the screen when the picture is zoomed.
        "text-max-width": dataOf("labelWidth"),
        "text-valign": "bottom",
        "text-margin-y": LABEL_GAP,
        "text-outline-color": colour("--ground"),
        "text-outline-width": 2.5,
        "z-index": weightRank,
        "border-width": 1.5,
        "border-color": colour("--ground"),
      },
    },
    {
      selector: 'node[side = "top"]',
      style: { "text-valign": "top", "text-margin-y": -LABEL_GAP },
    },
    ...(["left", "right"] as const).map((side) => ({
      selector: `node[side = "${side}"]`,
      style: {
        "text-valign": "center" as const,
        "text-halign": side,
        "text-margin-x": side === "left" ? -LABEL_GAP : LABEL_GAP,
        "text-margin-y": 0,
      },
    })),
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, "background-color": colour(`--kind-${kind.toLowerCase()}`) },
    })),
    {
      selector: 'node[kind = "Place"]',
      style: {
        "background-color": colour("--ground"),
        "border-color": colour("--kind-place"),
        "border-width": 2.5,
      },
    },
    {
      selector: "edge",
      style: {
        width: dataOf("width"),
        "line-color": colour("--line"),
        "line-opacity": 0.55,
        "curve-style": "straight",
      },
    },
    {
      selector: 'edge[standing = "DASHED"]',
      style: { "line-style": "dashed", "line-dash-pattern": [6, 5] },
    },
    { selector: 'edge[standing = "FADED"]', style: { "line-opacity": 0.1 } },
    { selector: "node.pinned", style: { "border-color": colour("--ink-soft"), "border-width": 2 } },
    {
      selector: "node.group",
      style: { "border-color": colour("--ink-soft"), "border-width": 5, "border-style": "double" },
    },
    // The label stays readable: it names what is out. A colour of its own would have it drawn anew,
    // where its opacity lets the image of it serve.
    {
      selector: "node.faded",
      style: { "background-opacity": 0.3, "border-opacity": 0.3, "text-opacity": 0.66 },
    },
    { selector: "edge.dim", style: { "line-opacity": 0.08 } },
    { selector: "node.dim", style: { opacity: 0.2, "text-opacity": 0 } },
    { selector: "node.aside", style: { opacity: 0.45 } },
    { selector: "edge.aside", style: { "line-opacity": 0.12 } },
    { selector: "edge.kept", style: { "line-color": colour("--accent"), "line-opacity": 0.9 } },
    // Labels on lines are dear to draw and hard to read in a crowd: only on the one pointed at. What
    // they look like stands here alone, as every further word of style makes each line dearer to restyle.
    {
      selector: "edge.near, edge:selected",
      style: {
        label: dataOf("label"),
        color: colour("--ink"),
        "font-family": "Be Vietnam Pro",
        "font-size": dataOf("fontSize"),
        "text-metrics": "glyph",
        "line-height": 1.35,
        "text-background-color": colour("--paper"),
        "text-background-opacity": 0.94,
        "text-background-padding": "3px",
        "text-background-shape": "roundrectangle",
        "z-index": 95,
      },
    },
    { selector: 'edge.kept[standing = "FADED"]', style: { "line-opacity": 0.3 } },
    { selector: "node.unlabelled", style: { "text-opacity": 0 } },
    { selector: "node.near", style: { "text-opacity": 1, "z-index": 60 } },
    { selector: ":selected", style: { "font-weight": 600, "z-index": 90 } },
    {
      selector: "node:selected",
      style: { "border-color": colour("--ink"), "border-width": 3, opacity: 1 },
    },
    {
      selector: "edge:selected",
      style: { label: dataOf("label"), "line-color": colour("--accent"), "line-opacity": 1 },
    },
  ];
}

/** The data of an element that its look follows. */
type Look = {
  readonly label: string;
  readonly size: number;
  readonly width: number;
  readonly fontSize: number;
  /** With its unit. */
  readonly labelWidth: string;
};

/**
 * What an element's data say. Cytoscape's own `data(…)` is applied again whenever anything of an element
 * changes, with all that hangs on it; a function only when it says something else.
 */
function dataOf<Name extends keyof Look>(
  name: Name,
): (element: SingularElementArgument) => Look[Name] {
  return (element) => element.data(name) as Look[Name];
}

/** Heavier nodes lie over lighter ones, and so do their labels. */
function weightRank(node: NodeSingular): number {
  return Math.round(10 * Number(node.data("weight")));
}

/** Reads the design's colours from the document, where light and dark have been decided. */
function colours(): (token: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (token) => style.getPropertyValue(token).trim();
}
