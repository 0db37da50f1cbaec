/** Brings the chunk that draws, and the letters that it measures labels in. */
export async function loadCanvas() {
  const [canvas] = await Promise.all([import("./cytoscape-canvas.ts"), loadLetters()]);
  return canvas;
}

/** Sizes of labels that were measured in another font would stay wrong. */
function loadLetters(): Promise<unknown> {
  return Promise.all(
    [400, 600].map((weight) =>
      document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, "Nguyễn ĐỖ ẤẨ"),
    ),
  );
}
