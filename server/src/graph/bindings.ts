import { type FieldNode, type GraphQLField, GraphQLError, getArgumentValues } from "graphql";

import { NiengiamError } from "../errors.ts";
import { type Arguments, checkArguments } from "./arguments.ts";
import type { Params } from "./read.ts";
import type { ListOrder } from "./fragment.ts";
import { given } from "./given.ts";
import { type Page, listMark, pageBounds, readPage } from "./pages.ts";

/** Turns the arguments of a field into the parameters of its fragment, where they are not the same. */
export type Prepare = (args: Arguments) => Params;

/** How to fill the parameters of one fragment of a statement from the variables of a request. */
export interface Binding {
  readonly number: number;
  /** As `Query.events`. */
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly params: readonly string[];
  /** Set for a list in pages. */
  readonly order: ListOrder | undefined;
  readonly prepare: Prepare | undefined;
}

/** @throws {GraphQLError} BAD_USER_INPUT for an argument that cannot be answered */
export function bindAll(
  bindings: readonly Binding[],
  variables: Readonly<Record<string, unknown>>,
) {
  const params: Record<string, unknown> = {};
  const pages = new Map<number, Page>();
  for (const binding of bindings) {
    const { number, params: names, order } = binding;
    const { values, page } = readArguments(binding, variables);
    for (const name of names) params[`${name}_${number}`] = toParameter(values[name]);
    if (order && page) {
      pages.set(number, page);
      const { above, below, limit } = pageBounds(page, order.descending);
      params[`above_${number}`] = above;
      params[`below_${number}`] = below;
      params[`limit_${number}`] = toParameter(limit);
    }
  }
  return { params, pages };
}

/** What is wrong with an argument is told with the place of its field. */
function readArguments(
  { coordinate, field, node, order, prepare }: Binding,
  variables: Readonly<Record<string, unknown>>,
) {
  try {
    const args = checkArguments(field, getArgumentValues(field, node, variables));
    const asked: Arguments = { ...args, filter: given(args["filter"]) };
    return {
      values: prepare ? prepare(asked) : asked,
      page: order && readPage(args, listMark(coordinate, asked)),
    };
  } catch (error) {
    if (!(error instanceof NiengiamError)) throw error;
    const { message, code } = error;
    throw new GraphQLError(message, { nodes: node, extensions: { code } });
  }
}

/** The driver sends a number as a float, which no LIMIT accepts. */
function toParameter(value: unknown): unknown {
  return Number.isInteger(value) ? BigInt(value as number) : (value ?? null);
}
