import { useQuery, useQueryClient } from "@tanstack/react-query";
import { openingQuery } from "../api/queries.ts";
import { wholeGroups } from "../model/whole-groups.ts";
import { openOn } from "./add-to-picture.ts";

/** A picture stays readable up to about this many nodes, on a narrow screen up to fewer. */
const MOST_NODES = { wide: 400, narrow: 45 };

/** The first picture: the latest events, who took part, who hosted, which documents they concern. */
export function useOpening(width: keyof typeof MOST_NODES) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["opening", "placed"],
    queryFn: async () => {
      const opening = await queries.fetchQuery(openingQuery);
      const groups = opening.events.nodes.map((event) => [
        event.id,
        ...event.participations.nodes.map(({ person }) => person.id),
        ...event.hosts.map(({ body }) => body.id),
        ...event.documents.map(({ document }) => document.id),
      ]);
      await openOn(wholeGroups(groups, MOST_NODES[width]), queries);
      return opening;
    },
  });
}

export type Opening = ReturnType<typeof useOpening>;
