const blocks = new Set(["P", "DIV", "SECTION", "ARTICLE", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "TR", "TD", "TABLE", "FIGURE", "FIGCAPTION", "BLOCKQUOTE", "HEADER", "FOOTER", "TIME", "BR"]);
const silent = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "IFRAME", "BUTTON", "SVG", "FORM"]);

/** The text of an element, a line for each block, without white space at the ends of lines. */
export function textOfNode(root: Node): string {
  const parts: string[] = [];
  // Not by recursion: a page may nest as deep as it likes.
  const waiting: (Node | "break")[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node === "break") parts.push("\n");
    else if (node.nodeType === 3) parts.push((node.textContent ?? "").replace(/[\s\u00A0]+/gu, " "));
    else if (!silent.has(node.nodeName.toUpperCase())) open(node, parts, waiting);
  }
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

function open(node: Node, parts: string[], waiting: (Node | "break")[]): void {
  const block = blocks.has(node.nodeName.toUpperCase());
  if (block) {
    parts.push("\n");
    waiting.push("break");
  }
  for (const child of [...node.childNodes].toReversed()) waiting.push(child);
}
