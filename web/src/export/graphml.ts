import type { Scene } from "../model/scene.ts";
import type { ExportData } from "./export-data.ts";
import { graphOf } from "./graph-of.ts";
import { element, text, XML } from "./xml.ts";

type Attributes = { readonly [name: string]: unknown };

/** GraphML (graphml.graphdrawing.org), which no library of graphology's writes. */
export function asGraphml(data: ExportData, scene: Pick<Scene, "nodes">): string {
  const graph = graphOf(data, scene);
  const nodes = graph.mapNodes((id, attributes) =>
    element("node", { id }, ...dataOf("node", attributes)),
  );
  const edges = graph.mapEdges((id, attributes, source, target) =>
    element("edge", { id, source, target }, ...dataOf("edge", attributes)),
  );
  const keys = [
    ...keysOf("graph", [graph.getAttributes()]),
    ...keysOf(
      "node",
      graph.mapNodes((_, attributes) => attributes),
    ),
    ...keysOf(
      "edge",
      graph.mapEdges((_, attributes) => attributes),
    ),
  ];
  const whole = element(
    "graph",
    { id: "niengiam", edgedefault: "directed" },
    ...dataOf("graph", graph.getAttributes()),
    ...nodes,
    ...edges,
  );
  return `${XML}${element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, ...keys, whole)}\n`;
}

/** The declaration of each attribute that any of these has. */
function keysOf(domain: string, all: readonly Attributes[]): string[] {
  const types = new Map(
    all.flatMap((attributes) =>
      Object.entries(attributes).map(([name, value]) => [name, typeOf(value)]),
    ),
  );
  return [...types].map(([name, type]) =>
    element("key", { id: `${domain}.${name}`, for: domain, "attr.name": name, "attr.type": type }),
  );
}

function dataOf(domain: string, attributes: Attributes): string[] {
  return Object.entries(attributes).map(([name, value]) =>
    element("data", { key: `${domain}.${name}` }, text(String(value))),
  );
}

function typeOf(value: unknown): string {
  return typeof value === "number" ? "double" : typeof value === "boolean" ? "boolean" : "string";
}
