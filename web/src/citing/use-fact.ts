import { useQuery } from "@tanstack/react-query";
import { factPage, names } from "../api/page-queries.ts";
import type { FactNode } from "./fact-words.ts";

/** A fact by its id, with the names of what a claim speaks of. */
export function useFact(id: string) {
  const query = useQuery(factPage(id));
  const spoken = query.data?.node ? entitiesIn(query.data.node) : [];
  const { data = [], isPending } = useQuery(names(spoken));
  return { query, names: data, areNamed: spoken.length === 0 || !isPending };
}

function entitiesIn(fact: FactNode): string[] {
  if (fact.__typename !== "Claim") return [];
  return [fact.subject, fact.object].filter((id) => id !== null);
}
