import { Maximize, Minus, Plus } from "lucide-react";
import { memo, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { useIntl } from "react-intl";
import type { StandIns } from "../model/groups.ts";
import type { Picture } from "../model/picture.ts";
import { onlyChosen, useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Canvas } from "./cytoscape-canvas.ts";
import { loadCanvas } from "./load-canvas.ts";

type PictureViewProps = {
  picture: Picture;
  /** What is drawn as another node: chosen, that one is brought out. */
  standIns: StandIns;
  /** Nothing can be moved, expanded or chosen by a box, as in an article. */
  isReadOnly?: boolean;
  /** What a node that is pressed twice does. */
  open?: (id: string) => void;
  /** Further tools below those of the view. */
  children?: ReactNode;
};

/**
 * The picture. State goes in, events come out, never the other way round. Cytoscape arrives in a
 * chunk of its own, after the page can be used.
 */
export function PictureView({
  picture,
  standIns,
  isReadOnly = false,
  open,
  children,
}: PictureViewProps) {
  const intl = useIntl();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(container, isReadOnly, open);
  const selected = useExplorer((explorer) => explorer.selected);
  const chosen = useExplorer(onlyChosen);
  const drawn = useMemo(() => selected.map((id) => standIns.get(id) ?? id), [selected, standIns]);

  useEffect(() => canvas?.draw(picture, drawn), [canvas, picture, drawn]);
  useEffect(() => {
    if (chosen !== null) canvas?.reveal(standIns.get(chosen) ?? chosen);
    // Only a choice moves the view: a group that is folded or opened leaves it where it is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [canvas, chosen]);

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
      <ViewTools canvas={canvas}>{children}</ViewTools>
    </div>
  );
}

const ViewTools = memo(function ViewTools({
  canvas,
  children,
}: {
  canvas: Canvas | null;
  children: ReactNode;
}) {
  const intl = useIntl();
  return (
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
      {children}
    </div>
  );
});

function useCanvas(
  container: RefObject<HTMLDivElement | null>,
  isReadOnly: boolean,
  open: ((id: string) => void) | undefined,
): Canvas | null {
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const latestOpen = useRef(open);
  useEffect(() => {
    latestOpen.current = open;
  }, [open]);
  useEffect(() => {
    if (!container.current) return undefined;
    const making = makeCanvas(container.current, isReadOnly, (id) => latestOpen.current?.(id));
    let isGone = false;
    void making.then((made) => {
      if (!isGone) setCanvas(made);
      return made;
    });
    return () => {
      isGone = true;
      void making.then((made) => made.destroy());
    };
  }, [container, isReadOnly]);
  return canvas;
}

async function makeCanvas(
  container: HTMLElement,
  isReadOnly: boolean,
  open: (id: string) => void,
): Promise<Canvas> {
  const { createCanvas } = await loadCanvas();
  const { run, select, selectAll, toggle } = useExplorer.getState();
  const move = (id: string, to: { x: number; y: number }) => run({ do: "move", id, to });
  return createCanvas(container, { select, toggle, enclose: selectAll, move, open }, isReadOnly);
}
