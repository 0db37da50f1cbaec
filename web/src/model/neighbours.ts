import type { Day } from "./day.ts";
import type { Graph } from "./graph.ts";
import type { Scene } from "./scene.ts";
import { endsOf, judgeRelation } from "./standing.ts";

/** Neighbours of one sort, as the API counts them: by relation, its direction and the kind at the other end. */
type Sort = { readonly relation: string; readonly direction: "IN" | "OUT"; readonly kind: string };

/**
 * How many relations of a sort the picture shows at a node; as of a day, those that are not out. The
 * server counts relations too: who held three posts of a body counts three times.
 */
export function shownNeighbours(
  { entities, relations }: Graph,
  { nodes, hidden }: Pick<Scene, "nodes" | "hidden">,
  id: string,
  { relation: type, direction, kind }: Sort,
  day: Day | null,
): number {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return relations.filter((relation) => {
    const [near, far] =
      direction === "OUT" ? [relation.from, relation.to] : [relation.to, relation.from];
    const other = known.get(far);
    if (relation.type !== type || near !== id || other?.kind.toUpperCase() !== kind) return false;
    if (!nodes[far] || hidden[far]) return false;
    return (
      day === null || judgeRelation(relation, endsOf(relation, known), day).certainty !== "OUT"
    );
  }).length;
}
