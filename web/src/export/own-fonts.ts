/**
 * The page's font faces as CSS with the fonts inside, so that a drawing looks the same where they are
 * not installed. They are read from the style sheets of the page, which name their files.
 */
export async function ownFonts(): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule);
  const embedded = await Promise.all(
    faces.map(async ({ rule, base }) => {
      const [, address = ""] = /url\("([^"]+)"\)/.exec(rule.cssText) ?? [];
      const data = await inline(new URL(address, base ?? location.href));
      return rule.cssText.replace(address, data);
    }),
  );
  return embedded.join("\n");
}

async function inline(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address.pathname} cannot be had.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `data:font/woff2;base64,${btoa(binary)}`;
}
