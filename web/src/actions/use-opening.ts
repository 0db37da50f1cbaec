import { useQuery, useQueryClient } from "@tanstack/react-query";
import { openingQuery } from "../api/queries.ts";
import { openOn } from "./add-to-picture.ts";

/** A picture stays readable up to about this many nodes. */
const MOST_NODES = 400;

/** The first picture: the latest events, who took part, who hosted, which documents they concern. */
export function useOpening() {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["opening", "placed"],
    queryFn: async () => {
      const opening = await queries.fetchQuery(openingQuery);
      const ids = opening.events.nodes.flatMap((event) => [
        event.id,
        ...event.participations.nodes.map(({ person }) => person.id),
        ...event.hosts.map(({ body }) => body.id),
        ...event.documents.map(({ document }) => document.id),
      ]);
      await openOn([...new Set(ids)].slice(0, MOST_NODES), queries);
      return opening;
    },
  });
}

export type Opening = ReturnType<typeof useOpening>;
