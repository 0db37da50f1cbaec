import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";

import { defaultPageSize } from "../graph/pages.ts";

/** The most that one operation may cost. */
export const maxCost = 20_000;
/** A list whose length nobody gives is reckoned to be this long. */
const usualLength = 5;

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an answer costs, before it is looked for. Every object or list costs 1 each time it is asked for; what is below
 * a list is asked for as often as the list is long: `first` or `last` (20 unless given), the number of `ids`, and 5
 * where nothing says so. Plain values are free.
 */
export function costOf(asked: CostedOperation): number {
  const query = asked.schema.getQueryType();
  return query ? costOfSet(asked, query, asked.operation.selectionSet, usualLength) : 0;
}

function costOfSet(
  asked: CostedOperation,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  length: number,
): number {
  const costs = selections.map((selection) => {
    if (selection.kind === "Field") return costOfField(asked, type, selection, length);
    const fragment =
      selection.kind === "InlineFragment" ? selection : asked.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    const inner = condition === undefined ? type : asked.schema.getType(condition);
    return fragment && inner ? costOfSet(asked, inner, fragment.selectionSet, length) : 0;
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** @param length how long a list right here is, by the arguments of the field around it */
function costOfField(
  asked: CostedOperation,
  type: GraphQLNamedType,
  node: FieldNode,
  length: number,
): number {
  const hasFields = isObjectType(type) || isInterfaceType(type);
  const field = hasFields ? type.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return 0;
  const own = lengthOf(field, getArgumentValues(field, node, asked.variables));
  const named = getNamedType(field.type);
  if (!isListType(getNullableType(field.type))) {
    return 1 + costOfSet(asked, named, node.selectionSet, own ?? usualLength);
  }
  return 1 + (own ?? length) * costOfSet(asked, named, node.selectionSet, usualLength);
}

function lengthOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): number | undefined {
  const { first, last, ids } = args;
  if (Array.isArray(ids)) return ids.length;
  if (typeof first === "number") return first;
  if (typeof last === "number") return last;
  return field.args.some(({ name }) => name === "first") ? defaultPageSize : undefined;
}
