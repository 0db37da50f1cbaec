import { useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import { createCanvas, type Canvas } from "../canvas/cytoscape-canvas.ts";
import { placeNewcomers } from "../layout/place.ts";
import { EMPTY_SCENE } from "../model/scene.ts";
import type { Rehearsal } from "./draft.ts";
import { graphOf, pictureOf } from "./rehearsed-picture.ts";

/** To look at only: nothing in it is chosen, moved or opened. */
const NOTHING = {
  select: () => undefined,
  toggle: () => undefined,
  enclose: () => undefined,
  move: () => undefined,
  open: () => undefined,
};

/** The picture of what accepting a draft would add, on the canvas of the explorer. */
export function DraftPicture({ picture }: { picture: Rehearsal["picture"] }) {
  const intl = useIntl();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let isGone = false;
    let canvas: Canvas | undefined;
    void (async () => {
      const graph = graphOf(picture);
      const places = await placeNewcomers(graph, EMPTY_SCENE);
      if (isGone) return;
      canvas = createCanvas(element, NOTHING, true);
      canvas.draw(pictureOf(graph, picture, places), []);
      element.dataset["drawn"] = "true";
    })();
    return () => {
      isGone = true;
      canvas?.destroy();
    };
  }, [picture]);
  const counts = { nodes: picture.nodes.length, lines: picture.relations.length };
  return (
    <div
      ref={container}
      className="review-picture"
      role="img"
      aria-label={intl.formatMessage({ id: "picture.label" }, counts)}
    />
  );
}
