let context: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a text is in the page's font, in pixels. */
export function measureText(text: string, fontSize: number, isBold: boolean): number {
  context ??= new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return text.length * fontSize * 0.6;
  context.font = `${isBold ? 600 : 400} ${fontSize}px "Be Vietnam Pro"`;
  return context.measureText(text).width;
}
