import type { GraphQLObjectType } from "graphql";

import { type Fragment, type ListOrder, orderOf } from "./fragment.ts";
import type { Fragments } from "./fragments.ts";
import { given, partAt } from "./given.ts";
import type { IsGiven } from "./leave-out.ts";

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
  /** Whether no day is asked about: `asOf` is not given, or the fragment goes on from a day that was not. */
  readonly dayless: boolean;
  /** Whether an argument, or a part of one as `filter.held`, is given. */
  readonly isGiven: IsGiven;
}

/**
 * Chooses the file that answers a field. A list without a filter is `events.cypher`; with one it is the file of the first
 * start that is given, as `events.person.cypher`, else `events.filtered.cypher`. Each of them holds to the whole filter.
 *
 * @param dayless whether no day was asked about where the fragment goes on from
 * @returns none when the field is a property or a column
 */
export function choose(
  { fragments, starts }: { readonly fragments: Fragments; readonly starts: Starts },
  owner: GraphQLObjectType,
  field: string,
  args: Readonly<Record<string, unknown>>,
  dayless: boolean,
): Choice | undefined {
  const said = given(args);
  const filter = partAt(said, "filter");
  const named = starts[`${owner.name}.${field}`] ?? [];
  const start = named.find((path) => partAt(filter, path) !== undefined) ?? "filtered";
  const asked = fragments.of(owner, field, filter === undefined ? undefined : start);
  if (!asked) return undefined;
  const takesDay = owner.getFields()[field]?.args.some(({ name }) => name === "asOf") ?? false;
  const hasNone = takesDay ? args["asOf"] == null : dayless && asked.from.includes("day");
  const fitting = (one: Fragment | undefined) => (hasNone ? (one?.dayless ?? one) : one);
  const fragment = fitting(asked) ?? asked;
  return {
    fragment,
    order: orderOf(fragment, args["orderBy"]),
    count: filter === undefined ? fitting(fragments.of(owner, field, "count")) : undefined,
    dayless: hasNone,
    isGiven: (path) => partAt(said, path) !== undefined,
  };
}
