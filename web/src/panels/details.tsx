import { EMPTY_GRAPH, KINDS, type Graph, type Kind } from "../model/graph.ts";
import { isLineId, mergeParallel } from "../model/lines.ts";
import { useExplorer } from "../model/store.ts";
import { DETAILS } from "./kinds/index.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { Gone } from "./gone.tsx";
import { LineDetails } from "./line-details.tsx";
import { Welcome } from "./welcome.tsx";

/** What is known of the chosen node or line; without one, what the graph holds and where to begin. */
export function Details({ graph }: { graph: Graph }) {
  const selection = useExplorer((explorer) => explorer.selection);
  if (selection === null) return <Welcome graph={graph} />;
  if (isLineId(selection)) {
    const line = mergeParallel(graph.relations).find(({ id }) => id === selection);
    if (line) return <LineDetails line={line} graph={graph} />;
    return graph === EMPTY_GRAPH ? <Skeleton /> : <Gone />;
  }
  const kind = kindOfId(selection);
  if (!kind) return <Gone />;
  const KindDetails = DETAILS[kind];
  return <KindDetails key={selection} id={selection} />;
}

/** Ids are typed: `person:to-lam` names a person. */
function kindOfId(id: string): Kind | undefined {
  const type = id.slice(0, id.indexOf(":"));
  return KINDS.find((kind) => kind.toLowerCase() === type);
}
