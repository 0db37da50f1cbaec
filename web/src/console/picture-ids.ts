import { KINDS } from "../model/graph.ts";
import { valueOf, type GraphNode } from "./values.ts";

const ENTITY = new RegExp(`^(?:${KINDS.map((kind) => kind.toLowerCase()).join("|")}):`);

/** What a tenure and a participation stand between; the picture draws them as lines. */
const ENDS = ["person", "post", "event"] as const;

/**
 * The entities in the rows of an answer, in the order of the rows, each once: nodes, the ends of tenures and
 * participations, those on paths and in lists, and texts that are ids.
 */
export function pictureIds(rows: readonly { readonly [column: string]: unknown }[]): string[] {
  const ids = new Set<string>();
  const add = (id: string) => {
    if (ENTITY.test(id)) ids.add(id);
  };
  const addNode = (node: GraphNode) => {
    add(node.id);
    if (!node.labels.some((label) => label === "Tenure" || label === "Participation")) return;
    for (const end of ENDS) {
      const id = node.properties[end];
      if (typeof id === "string") add(id);
    }
  };
  const visit = (value: unknown): void => {
    const read = valueOf(value);
    if (read.is === "id") add(read.value);
    else if (read.is === "node") addNode(read.value);
    else if (read.is === "list") read.value.forEach(visit);
    else if (read.is === "map") Object.values(read.value).forEach(visit);
    else if (read.is === "path") read.value.nodes.forEach(addNode);
    else if (read.is === "relationship") {
      add(read.value.from);
      add(read.value.to);
    }
  };
  for (const row of rows) Object.values(row).forEach(visit);
  return [...ids];
}
