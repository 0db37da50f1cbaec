/** What is needed of a node: the project is checked without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const textNode = 3;
const blocks = new Set([
  "P",
  "DIV",
  "SECTION",
  "ARTICLE",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "LI",
  "UL",
  "OL",
  "TR",
  "TD",
  "TABLE",
  "FIGURE",
  "FIGCAPTION",
  "BLOCKQUOTE",
  "HEADER",
  "FOOTER",
  "TIME",
  "BR",
]);
const silent = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "BUTTON",
  "SVG",
  "FORM",
]);

/** The text of an element, a line for each block, without white space at the ends of lines. */
export function textOfNode(root: PageNode): string {
  const parts: string[] = [];
  // Not by recursion: a page may nest as deep as it likes.
  const waiting: (PageNode | "break")[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node === "break") parts.push("\n");
    else if (node.nodeType === textNode)
      parts.push((node.textContent ?? "").replace(/[\s\u00A0]+/gu, " "));
    else if (!silent.has(node.nodeName.toUpperCase())) open(node, parts, waiting);
  }
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function open(node: PageNode, parts: string[], waiting: (PageNode | "break")[]): void {
  const block = blocks.has(node.nodeName.toUpperCase());
  if (block) {
    parts.push("\n");
    waiting.push("break");
  }
  for (const child of [...node.childNodes].toReversed()) waiting.push(child);
}
