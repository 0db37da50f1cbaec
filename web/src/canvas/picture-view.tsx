import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useIntl } from "react-intl";
import type { Picture } from "../model/picture.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Canvas } from "./cytoscape-canvas.ts";

/**
 * The picture. State goes in, events come out, never the other way round. Cytoscape arrives in a
 * chunk of its own, after the page can be used.
 */
export function PictureView({ picture }: { picture: Picture }) {
  const intl = useIntl();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(container);
  const selection = useExplorer((explorer) => explorer.selection);

  useEffect(() => canvas?.draw(picture, selection), [canvas, picture, selection]);
  useEffect(() => {
    if (selection !== null) canvas?.reveal(selection);
  }, [canvas, selection]);

  const counts = { nodes: picture.nodes.length, lines: picture.lines.length };
  return (
    <div className="picture">
      <div
        ref={container}
        className="picture-canvas"
        role="img"
        aria-label={intl.formatMessage({ id: "picture.label" }, counts)}
        data-drawn={canvas !== null && picture.nodes.length > 0}
      />
      <div className="picture-tools">
        <IconButton
          icon={Plus}
          label={intl.formatMessage({ id: "picture.zoomIn" })}
          onPress={() => canvas?.zoomBy(1.35)}
        />
        <IconButton
          icon={Minus}
          label={intl.formatMessage({ id: "picture.zoomOut" })}
          onPress={() => canvas?.zoomBy(1 / 1.35)}
        />
        <IconButton
          icon={Maximize}
          label={intl.formatMessage({ id: "picture.fit" })}
          onPress={() => canvas?.fit()}
        />
      </div>
    </div>
  );
}

function useCanvas(container: RefObject<HTMLDivElement | null>): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    const making = makeCanvas(container.current);
    let isGone = false;
    void making.then((made) => {
      if (!isGone) setCanvas(made);
      return made;
    });
    return () => {
      isGone = true;
      void making.then((made) => made.destroy());
    };
  }, [container]);
  return canvas;
}

async function makeCanvas(container: HTMLElement): Promise<Canvas> {
  const { createCanvas } = await import("./cytoscape-canvas.ts");
  const { run, select } = useExplorer.getState();
  return createCanvas(container, { select, move: (id, to) => run({ do: "move", id, to }) });
}
