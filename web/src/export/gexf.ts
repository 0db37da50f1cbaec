import { write } from "graphology-gexf/browser";
import type { Scene } from "../model/scene.ts";
import type { ExportData } from "./export-data.ts";
import { graphOf } from "./graph-of.ts";

/** GEXF 1.3, with the places of the picture. */
export function asGexf(data: ExportData, scene: Pick<Scene, "nodes">): string {
  return write(graphOf(data, scene), {
    version: "1.3",
    formatNode: (_, { label, x, y, ...attributes }) => ({ label, viz: { x, y }, attributes }),
    formatEdge: (_, { label, ...attributes }) => ({ label, attributes }),
  });
}
