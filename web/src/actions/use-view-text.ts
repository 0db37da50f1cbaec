import { useEffect, useState } from "react";
import { useExplorer } from "../model/store.ts";

/** While a node is dragged or a legend toggled, the link may lag behind by this many milliseconds. */
const PAUSE = 250;

/** The scene as a link carries it; null for the one that the page opens on by itself, and until it is packed. */
export function useViewText(): string | null {
  const scene = useExplorer(({ history }) => history.scene);
  const isNeeded = useExplorer(
    ({ history, isOpening }) =>
      (!isOpening || history.done.length > 0) && Object.keys(history.scene.nodes).length > 0,
  );
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isStale = false;
    const timer = setTimeout(async () => {
      const { writeView } = await import("../sharing/view-text.ts");
      const written = await writeView(scene);
      if (!isStale) setText(written);
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [scene, isNeeded]);
  return isNeeded ? text : null;
}
