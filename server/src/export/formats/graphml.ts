import { licence, licenceUrl } from "../dataset.ts";
import type { Format, Graph } from "../format.ts";
import { type Part, edgeAttributes, edges, nodeAttributes, nodes } from "../network.ts";
import { attributes, escapeXml } from "../xml.ts";

/** GraphML 1.0 (http://graphml.graphdrawing.org/specification.html): the entities, and the relations among them as directed edges. */
export const graphml: Format = {
  name: "graphml",
  mediaType: "application/graphml+xml; charset=utf-8",
  async *files(graph) {
    yield { name: "niengiam.graphml", text: () => write(graph) };
  },
};

async function* write(graph: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys("node", nodeAttributes);
  yield keys("edge", edgeAttributes);
  yield `<graph id="niengiam" edgedefault="directed">\n`;
  yield `<desc>niengiam, dataset ${graph.version}, ${licence} (${licenceUrl})</desc>\n`;
  for await (const node of nodes(graph)) yield element("node", node, { id: node.id });
  for await (const edge of edges(graph)) {
    yield element("edge", edge, { id: edge.id, source: edge.from, target: edge.to });
  }
  yield "</graph>\n</graphml>\n";
}

/** Nodes and edges have keys of their own, since some programs take a name twice for one key. */
function keys(of: "node" | "edge", names: readonly string[]): string {
  return names
    .map((name) => {
      const key = { id: keyOf(of, name), for: of, "attr.name": name, "attr.type": "string" };
      return `<key${attributes(key)}/>\n`;
    })
    .join("");
}

function keyOf(of: "node" | "edge", name: string): string {
  return `${of}-${name}`;
}

function element(of: "node" | "edge", part: Part, own: Record<string, string>): string {
  let data = "";
  // The names of keys are those of the code, which need no escape.
  for (const [name, value] of part.attributes) {
    data += `<data key="${keyOf(of, name)}">${escapeXml(value)}</data>`;
  }
  return `<${of}${attributes(own)}>${data}</${of}>\n`;
}
