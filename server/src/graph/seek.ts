import { type GraphQLResolveInfo, getArgumentValues } from "graphql";

import type { Asking } from "./ask.ts";
import { type Fragment, readFragment } from "./fragment.ts";
import type { Params } from "./read.ts";
import { fieldOf } from "./selection.ts";

/** Asks a fragment that starts from nothing, by its path in `cypher/`: rows as lists, in the order in which it yields. */
export type AskFragment = (path: string, params: Params) => Promise<unknown[][]>;

/**
 * Looks in the graph, in as many statements as it takes, for what a field of `Query` is then answered from in one: more
 * parameters of its fragment.
 */
export type Seek = (ask: AskFragment, args: Readonly<Record<string, unknown>>) => Promise<Params>;

const fragments = new Map<string, Fragment>();

/** What `seek` finds, under the names that the parameters of the first fragment have in the statement. */
export async function seekFirst(
  seek: Seek,
  { graph, signal }: Asking,
  { parentType, fieldNodes: [node], variableValues }: GraphQLResolveInfo,
): Promise<Params> {
  if (!node) return {};
  const ask: AskFragment = (path, params) => graph.readRows(statementOf(path), params, { signal });
  const args = getArgumentValues(fieldOf(parentType, [node]), node, variableValues);
  const found = await seek(ask, args);
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [`${name}_1`, value]));
}

function statementOf(path: string): string {
  const fragment = fragments.get(path) ?? readFragment(path);
  fragments.set(path, fragment);
  const { text, yields } = fragment;
  return `${text}\nRETURN ${typeof yields === "string" ? yields : [...yields.values()].join(", ")}`;
}
