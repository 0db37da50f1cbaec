/** As many pixels of the image for one of the drawing, unless it grows beyond what browsers can paint. */
const SCALE = 2;
const MOST_PIXELS = 8192;

/**
 * Paints a drawing into a PNG. It carries its own fonts, as an image has no access to those of the page.
 * @throws {Error} when the browser cannot paint it
 */
export async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error("The picture could not be painted."));
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
