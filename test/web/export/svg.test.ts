import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";

import type { Drawing } from "../../../web/src/export/drawing.ts";
import { drawSvg } from "../../../web/src/export/svg.ts";
import { wrapWords } from "../../../web/src/export/wrap-words.ts";

const node = { pinned: false, degree: 1, faded: false, y: 0 };
const drawing: Drawing = {
  picture: {
    nodes: [
      { ...node, id: "person:a", kind: "Person", label: "Nguyễn <Văn> & An", x: 0 },
      { ...node, id: "event:b", kind: "Event", label: "Hội nghị", x: 300 },
      { ...node, id: "body:c", kind: "Body", label: "Bộ Nội vụ", x: 600, faded: true },
    ],
    lines: [
      { id: "1", from: "person:a", to: "event:b", label: "dự", count: 2, standing: "SOLID" },
      { id: "2", from: "body:c", to: "event:b", label: "tổ chức", count: 1, standing: "DASHED" },
      { id: "3", from: "body:c", to: "person:gone", label: "", count: 1, standing: "SOLID" },
    ],
  },
  captions: {
    title: "Niên Giám, tính đến ngày 11/6/2018",
    remarks: ["Bộ dữ liệu 12"],
    kinds: [{ kind: "Person", words: "Người" }],
    standings: [{ standing: "DASHED", words: "có thể" }],
    sourcesHeading: "Nguồn (1)",
    sources: ["Báo Ví Dụ, 12/6/2018"],
  },
  colours: (token) => `var(${token})`,
  measure: (text, size) => text.length * size * 0.5,
  css: "@font-face { font-family: x }",
  language: "vi",
};

const svg = new DOMParser().parseFromString(drawSvg(drawing), "image/svg+xml");
const textsOf = (name: string) =>
  Array.from(svg.getElementsByTagName(name)).map(({ textContent }) => textContent);

test("is XML, with every name whole", () => {
  expect(svg.documentElement?.tagName).toBe("svg");
  expect(textsOf("tspan")).toEqual(expect.arrayContaining(["Nguyễn <Văn> & An", "Hội nghị"]));
});

test("draws lines between what is there, dashed where they are only possible", () => {
  const lines = Array.from(svg.getElementsByTagName("line")).filter(
    (line) => line.hasAttribute("stroke-width") && line.getElementsByTagName("title").length > 0,
  );
  expect(
    lines.map((line) => [
      line.getAttribute("x1"),
      line.getAttribute("x2"),
      line.getAttribute("stroke-dasharray"),
    ]),
  ).toEqual([
    ["0", "300", ""],
    ["600", "300", "6 5"],
  ]);
});

test("carries title, legend, remarks and sources", () => {
  expect(textsOf("text")).toEqual(
    expect.arrayContaining([
      "Niên Giám, tính đến ngày 11/6/2018",
      "Người",
      "có thể",
      "Bộ dữ liệu 12",
      "Nguồn (1)",
      "1. Báo Ví Dụ, 12/6/2018",
    ]),
  );
});

test("breaks rows between words, and a word only where it is longer than a row", () => {
  const measure = (text: string) => text.length;
  expect(wrapWords("Trưởng ban Dân vận", 10, measure)).toEqual(["Trưởng ban", "Dân vận"]);
  expect(wrapWords("a bbbbbbbbbbbb c", 5, measure)).toEqual(["a", "bbbbb", "bbbbb", "bb c"]);
});
