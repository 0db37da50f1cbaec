import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import {
  CareersDocument,
  MoreEventsOfCareerDocument,
  MoreTitlesOfCareerDocument,
} from "./generated/pages.ts";
import {
  joinedCareers,
  restsAfter,
  type CareerPage,
  type MoreOfCareer,
  type Rest,
} from "./joined-careers.ts";

/**
 * Careers in the order of the ids, page by page of their titles and events, joined to one list; who is
 * not in the graph, and what is no person, is left out.
 */
export function careers(ids: readonly string[]) {
  return infiniteQueryOptions({
    queryKey: ["careers", ids],
    initialPageParam: null as readonly Rest[] | null,
    queryFn: async ({ signal, pageParam: rests }): Promise<CareerPage> => {
      if (rests !== null) {
        const more = await Promise.all(rests.map((rest) => moreOf(rest, signal)));
        return { people: [], more: more.flat() };
      }
      const { nodes } = await ask(CareersDocument, { ids }, signal);
      const people = nodes.flatMap((node) => (node && "tenures" in node ? [node] : []));
      return { people, more: [] };
    },
    getNextPageParam: restsAfter,
    select: ({ pages }) => joinedCareers(pages),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

async function moreOf({ id, list, after }: Rest, signal: AbortSignal): Promise<MoreOfCareer[]> {
  const variables = { id, after };
  const { person } =
    list === "tenures"
      ? await ask(MoreTitlesOfCareerDocument, variables, signal)
      : await ask(MoreEventsOfCareerDocument, variables, signal);
  return person ? [person] : [];
}
