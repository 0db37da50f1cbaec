import type { Kind } from "../model/graph.ts";
import type { Colours } from "./drawing.ts";
import { element, round } from "./xml.ts";

type Spot = { readonly x: number; readonly y: number; readonly size: number };

type Paint = { readonly [attribute: string]: string | number };

/** The shapes of the canvas, as SVG. */
const SHAPES: { readonly [kind in Kind]: (spot: Spot, paint: Paint) => string } = {
  Person: circle,
  Place: circle,
  Body: (spot, paint) => element("rect", { ...square(spot), rx: round(spot.size / 5), ...paint }),
  Post: (spot, paint) => element("rect", { ...square(spot), rx: round(spot.size / 5), ...paint }),
  Document: (spot, paint) => element("rect", { ...square(spot), ...paint }),
  Event: ({ x, y, size }, paint) => {
    const corners = [
      [x, y - size / 2],
      [x + size / 2, y],
      [x, y + size / 2],
      [x - size / 2, y],
    ];
    const points = corners.map((corner) => corner.map(round).join(",")).join(" ");
    return element("polygon", { points, "stroke-linejoin": "round", ...paint });
  },
};

/** The sign of a kind: filled with its colour, but for places, which are rings. */
export function drawShape(kind: Kind, spot: Spot, colours: Colours): string {
  const [own, ground] = [colours(`--kind-${kind.toLowerCase()}`), colours("--ground")];
  const paint =
    kind === "Place"
      ? { fill: ground, stroke: own, "stroke-width": 2.5 }
      : { fill: own, stroke: ground, "stroke-width": 1.5 };
  return SHAPES[kind](spot, paint);
}

function circle({ x, y, size }: Spot, paint: Paint): string {
  return element("circle", { cx: round(x), cy: round(y), r: round(size / 2), ...paint });
}

function square({ x, y, size }: Spot): Paint {
  return {
    x: round(x - size / 2),
    y: round(y - size / 2),
    width: round(size),
    height: round(size),
  };
}
