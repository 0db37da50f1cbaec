import { KINDS } from "../model/graph.ts";
import { valueOf, type GraphNode } from "./values.ts";

const ENTITY = new RegExp(`^(?:${KINDS.map((kind) => kind.toLowerCase()).join("|")}):`);

/** What stands between entities names them in these properties; the picture draws lines in its place. */
const ENDS: { readonly [label: string]: readonly string[] } = {
  Tenure: ["person", "post"],
  Participation: ["person", "event"],
  Claim: ["subject", "object"],
};

/**
 * The entities in the rows of an answer, in the order of the rows, each once: nodes, the ends of tenures,
 * participations and claims, those on paths and in lists, and texts that are ids.
 */
export function pictureIds(rows: readonly { readonly [column: string]: unknown }[]): string[] {
  const ids = new Set<string>();
  const add = (id: string) => {
    if (ENTITY.test(id)) ids.add(id);
  };
  const addNode = ({ id, labels, properties }: GraphNode) => {
    add(id);
    for (const end of labels.flatMap((label) => ENDS[label] ?? [])) {
      const other = properties[end];
      if (typeof other === "string") add(other);
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
