/** Offsets in the text of the words that are selected in the article; null when none are. */
export function selectedWords(): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The pieces of the article say where in the text they begin. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-start]");
  return piece ? Number(piece.dataset["start"]) + (node === element ? 0 : offset) : null;
}
