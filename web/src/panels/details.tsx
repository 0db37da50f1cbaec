import type { Graph } from "../model/graph.ts";
import { KINDS, type Kind } from "../model/graph.ts";
import { mergeParallel } from "../model/lines.ts";
import { useExplorer } from "../model/store.ts";
import { DETAILS } from "./kinds/index.ts";
import { LineDetails } from "./line-details.tsx";
import { Welcome } from "./welcome.tsx";

/** What is known of the chosen node or line; without one, what the graph holds and where to begin. */
export function Details({ graph }: { graph: Graph }) {
  const selection = useExplorer((explorer) => explorer.selection);
  const kind = selection === null ? undefined : kindOfId(selection);
  if (selection === null) return <Welcome graph={graph} />;
  const line = mergeParallel(graph.relations).find(({ id }) => id === selection);
  if (line) return <LineDetails line={line} graph={graph} />;
  if (!kind) return <Welcome graph={graph} />;
  const KindDetails = DETAILS[kind];
  return <KindDetails key={selection} id={selection} />;
}

/** Ids are typed: `person:to-lam` names a person. */
function kindOfId(id: string): Kind | undefined {
  const type = id.slice(0, id.indexOf(":"));
  return KINDS.find((kind) => kind.toLowerCase() === type);
}
