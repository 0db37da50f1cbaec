import type { CareersQuery } from "./generated/pages.ts";

/** A person with the titles held and the events attended, both as far as they have come. */
export type Career = Extract<NonNullable<CareersQuery["nodes"][number]>, { tenures: unknown }>;

/** The lists of a career; each comes page by page. */
const CAREER_LISTS = ["tenures", "participations"] as const;

type CareerList = (typeof CAREER_LISTS)[number];

/** Further titles or events of a person. */
export type MoreOfCareer = Pick<Career, "id"> & Partial<Pick<Career, CareerList>>;

/** What comes at once: careers at first, then more of them. */
export type CareerPage = {
  readonly people: readonly Career[];
  readonly more: readonly MoreOfCareer[];
};

/** Where a list of a career goes on. */
export type Rest = {
  readonly id: string;
  readonly list: CareerList;
  readonly after: string | null;
};

/** The lists that go on after the last page; undefined when none does. */
export function restsAfter({ people, more }: CareerPage): readonly Rest[] | undefined {
  const rests = [...people, ...more].flatMap((part: MoreOfCareer) =>
    CAREER_LISTS.flatMap((list): Rest[] => {
      const info = part[list]?.pageInfo;
      return info?.hasNextPage ? [{ id: part.id, list, after: info.endCursor }] : [];
    }),
  );
  return rests.length > 0 ? rests : undefined;
}

/** The careers of the first page, each with all that came of it later. */
export function joinedCareers(pages: readonly CareerPage[]): Career[] {
  const more = pages.flatMap((page) => page.more);
  return pages.flatMap(({ people }) =>
    people.map((career) => {
      const own = more.filter(({ id }) => id === career.id);
      const { tenures, participations } = career;
      return {
        ...career,
        tenures: {
          ...tenures,
          nodes: [...tenures.nodes, ...own.flatMap((part) => part.tenures?.nodes ?? [])],
        },
        participations: {
          ...participations,
          nodes: [
            ...participations.nodes,
            ...own.flatMap((part) => part.participations?.nodes ?? []),
          ],
        },
      };
    }),
  );
}

/** How many titles and events of these careers, or of their events alone, are here, and how many there are in all. */
export function extentOf(
  careers: readonly Career[],
  of: readonly CareerList[] = CAREER_LISTS,
): { readonly shown: number; readonly total: number } {
  const lists = careers.flatMap((career) => of.map((list) => career[list]));
  return {
    shown: lists.reduce((sum, { nodes }) => sum + nodes.length, 0),
    total: lists.reduce((sum, { totalCount }) => sum + totalCount, 0),
  };
}
