import { licence, licenceUrl } from "../dataset.ts";
import type { Format, Graph } from "../format.ts";
import { type Part, edgeAttributes, edges, nodeAttributes, nodes } from "../network.ts";
import { attributes } from "../xml.ts";

/** GEXF 1.3 (https://gexf.net/), dynamic: what has known days has a spell. */
export const gexf: Format = {
  name: "gexf",
  mediaType: "application/gexf+xml; charset=utf-8",
  async *files(graph) {
    yield { name: "niengiam.gexf", text: () => write(graph) };
  },
};

const isDrawn = (name: string) => name !== "label";

async function* write(graph: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>niengiam</creator><description>dataset ${graph.version}, ${licence} (${licenceUrl})</description></meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield declared("node", nodeAttributes);
  yield declared("edge", edgeAttributes);
  yield "<nodes>\n";
  for await (const node of nodes(graph)) yield element("node", node, {});
  yield "</nodes>\n<edges>\n";
  for await (const edge of edges(graph)) {
    yield element("edge", edge, { source: edge.from, target: edge.to });
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** The label stands on the part itself. */
function declared(of: "node" | "edge", names: readonly string[]): string {
  const list = names
    .filter(isDrawn)
    .map((name) => `<attribute${attributes({ id: name, title: name, type: "string" })}/>`);
  return `<attributes class="${of}" mode="static">${list.join("")}</attributes>\n`;
}

function element(of: "node" | "edge", part: Part, ends: Record<string, string>): string {
  const { id, label, span } = part;
  const values = [...part.attributes]
    .filter(([name]) => isDrawn(name))
    .map(([name, value]) => `<attvalue${attributes({ for: name, value })}/>`);
  const spell = attributes({ start: span.from, end: span.to });
  const spells = spell === "" ? "" : `<spells><spell${spell}/></spells>`;
  return `<${of}${attributes({ id, label, ...ends })}><attvalues>${values.join("")}</attvalues>${spells}</${of}>\n`;
}
