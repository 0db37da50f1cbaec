import { type GraphQLResolveInfo, getArgumentValues } from "graphql";

import type { Arguments } from "./arguments.ts";
import type { Asking } from "./ask.ts";
import { type Fragment, readFragment } from "./fragment.ts";
import type { Params } from "./read.ts";
import { fieldOf } from "./selection.ts";

/** Asks a fragment that starts from nothing, by its path in `cypher/`: rows as lists, in the order in which it yields. */
export type AskFragment = (path: string, params: Params) => Promise<unknown[][]>;

/** How a field of `Query` is answered for which the graph may have to be searched: more parameters of its fragment. */
export interface Seek {
  /** With these its statement searches near by itself, and yields nothing when that is not enough; none when it cannot. */
  near(args: Arguments): Params | undefined;
  /** Looks farther, in as many statements as it takes. */
  far(ask: AskFragment, args: Arguments): Promise<Params>;
}

const fragments = new Map<string, Fragment>();

/** Asks once where that is enough. What is found has the names that the parameters of the first fragment have in the statement. */
export async function answerSought(
  seek: Seek,
  { graph, signal }: Asking,
  { parentType, fieldNodes: [node], variableValues }: GraphQLResolveInfo,
  answerWith: (params: Params) => Promise<unknown>,
): Promise<unknown> {
  const args = node ? getArgumentValues(fieldOf(parentType, [node]), node, variableValues) : {};
  const near = seek.near(args);
  const answer = near && (await answerWith(ofFirst(near)));
  if (answer != null) return answer;
  const ask: AskFragment = (path, params) => graph.readRows(statementOf(path), params, { signal });
  return answerWith(ofFirst(await seek.far(ask, args)));
}

function ofFirst(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [`${name}_1`, value]));
}

function statementOf(path: string): string {
  const fragment = fragments.get(path) ?? readFragment(path);
  fragments.set(path, fragment);
  const { text, yields } = fragment;
  return `${text}\nRETURN ${typeof yields === "string" ? yields : [...yields.values()].join(", ")}`;
}
