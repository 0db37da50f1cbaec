import { useSight } from "../actions/sight.tsx";
import { EMPTY_GRAPH, KINDS, type Graph, type Kind } from "../model/graph.ts";
import { drawnLine } from "../model/fold.ts";
import { isLineId } from "../model/lines.ts";
import { onlyChosen, useExplorer } from "../model/store.ts";
import { DETAILS } from "./kinds/index.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { Gone } from "./gone.tsx";
import { LineDetails } from "./line-details.tsx";
import { SeveralDetails } from "./several-details.tsx";

/** What is known of the chosen node or line, or what can be done with several. */
export function ChosenDetails({ graph }: { graph: Graph }) {
  const chosen = useExplorer(onlyChosen);
  if (chosen === null) return <SeveralDetails graph={graph} />;
  if (isLineId(chosen)) return <ChosenLine key={chosen} id={chosen} graph={graph} />;
  const kind = kindOfId(chosen);
  if (!kind) return <Gone />;
  const KindDetails = DETAILS[kind];
  return <KindDetails key={chosen} id={chosen} />;
}

function ChosenLine({ id, graph }: { id: string; graph: Graph }) {
  const { standIns } = useSight();
  const line = drawnLine(graph, standIns, id);
  if (line) return <LineDetails line={line} graph={graph} />;
  return graph === EMPTY_GRAPH ? <Skeleton /> : <Gone />;
}

/** Ids are typed: `person:to-lam` names a person. */
function kindOfId(id: string): Kind | undefined {
  const type = id.slice(0, id.indexOf(":"));
  return KINDS.find((kind) => kind.toLowerCase() === type);
}
