import type { GraphQLObjectType } from "graphql";

import { type Fragment, type ListOrder, orderOf } from "./fragment.ts";
import type { Fragments } from "./fragments.ts";
import { given, partAt } from "./given.ts";

/**
 * From what filtered lists start, by the coordinate of the list: the parts of its filter that have a file of their own,
 * from the fewest rows to the most.
 */
export type Starts = Readonly<Record<string, readonly string[]>>;

/** How a field is answered: by which fragment, in which order, and how it is counted when that is cheaper than by its rows. */
export interface Choice {
  readonly fragment: Fragment;
  /** Set when the list is in pages. */
  readonly order: ListOrder | undefined;
  readonly count: Fragment | undefined;
}

/**
 * Chooses the file that answers a field. A list without a filter is `events.cypher`; with one it is the file of the first
 * start that is given, as `events.person.cypher`, else `events.filtered.cypher`. Each of them holds to the whole filter.
 *
 * @returns none when the field is a property or a column
 */
export function choose(
  { fragments, starts }: { readonly fragments: Fragments; readonly starts: Starts },
  owner: GraphQLObjectType,
  field: string,
  args: Readonly<Record<string, unknown>>,
): Choice | undefined {
  const filter = given(args["filter"]);
  const named = starts[`${owner.name}.${field}`] ?? [];
  const start = named.find((path) => partAt(filter, path) !== undefined) ?? "filtered";
  const fragment = fragments.of(owner, field, filter === undefined ? undefined : start);
  if (!fragment) return undefined;
  return {
    fragment,
    order: orderOf(fragment, args["orderBy"]),
    count: filter === undefined ? fragments.of(owner, field, "count") : undefined,
  };
}
