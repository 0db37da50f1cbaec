/** A text or an attribute of XML. What XML 1.0 has no way to write becomes U+FFFD. */
export function escapeXml(text: string): string {
  const normal = text.normalize("NFC");
  if (!special.test(normal)) return normal;
  return normal
    .replaceAll(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign)
    .replaceAll(unwritable, "\uFFFD");
}

/** Most texts have none of these, and looking once costs less than replacing nothing twice. */
// oxlint-disable-next-line no-control-regex
const special = /[\u0000-\u001F&<>"\uFFFE\uFFFF\uD800-\uDFFF]/;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}
