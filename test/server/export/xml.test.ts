import { DOMParser } from "@xmldom/xmldom";
import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";

import { attributes, escapeXml } from "../../../server/src/export/xml.ts";

it("escapes what XML reads otherwise, and replaces what it cannot write", () => {
  expect(escapeXml('<a href="x">&\t\n\r\u0000\u0007\u001F\uFFFE\uD800 Đ 𠀀')).toBe(
    "&lt;a href=&quot;x&quot;&gt;&amp;&#9;&#10;&#13;\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD Đ 𠀀",
  );
});

it("leaves out attributes without a value", () => {
  expect(attributes({ id: "a", start: undefined, end: "<" })).toBe(' id="a" end="&lt;"');
});

it("is read back as it was written", () => {
  const text = string({ unit: "grapheme" }).map((one) => one.normalize("NFC"));
  assert(
    property(text, (value) => {
      const written = `<x${attributes({ y: value })}>${escapeXml(value)}</x>`;
      const read = new DOMParser().parseFromString(written, "text/xml").documentElement;
      expect([read?.getAttribute("y"), read?.textContent]).toEqual([value, value]);
    }),
  );
});
