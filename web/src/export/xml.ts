const ENTITIES: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

type Value = string | number | boolean;

/** One element of XML with its attributes; children are XML already. */
export function element(
  name: string,
  attributes: { readonly [name: string]: Value | undefined },
  ...children: readonly string[]
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${text(String(value))}"`],
  );
  const start = `<${name}${said.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
}

/** Text between elements, or in an attribute. Control characters, which XML forbids, are left out. */
export function text(value: string): string {
  return (
    value
      // oxlint-disable-next-line no-control-regex -- they are what is left out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")
      .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
  );
}

/** Before the outermost element. */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A length with as many digits as an eye can tell apart. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
