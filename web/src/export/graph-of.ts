import { MultiDirectedGraph } from "graphology";
import type { Scene } from "../model/scene.ts";
import { cite, LICENCE, type ExportData } from "./export-data.ts";

/** What is in sight as a graph with its places, for Gephi, NetworkX and their like; every edge carries its sources. */
export function graphOf(
  { entities, relations, asOf, dataset, exported }: ExportData,
  { nodes }: Pick<Scene, "nodes">,
): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({
    creator: "niengiam",
    licence: LICENCE,
    dataset,
    exported,
    // GEXF writes such names in small letters.
    ...(asOf !== null && { asof: asOf }),
  });
  for (const { id, kind, label, labelEn, since, until } of entities) {
    const { x = 0, y = 0 } = nodes[id] ?? {};
    // Upwards is positive there, and negative on a screen.
    graph.addNode(id, { label, ...known({ labelEn, since, until }), kind, x, y: -y });
  }
  for (const { id, from, to, sources, ...relation } of relations) {
    const { type, label, certainFrom, certainTo, possibleFrom, possibleTo } = relation;
    graph.addDirectedEdgeWithKey(id, from, to, {
      label: label || type,
      type,
      ...known({ certainFrom, certainTo, possibleFrom, possibleTo }),
      standing: relation.standing,
      disputed: relation.disputed,
      claims: relation.claims,
      sources: sources.map(cite).join(" | "),
    });
  }
  return graph;
}

/** Formats without null leave out what is not known. */
function known(attributes: { readonly [name: string]: string | null }) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}
