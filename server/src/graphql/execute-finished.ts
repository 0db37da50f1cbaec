import {
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isNonNullType,
  locatedError,
} from "graphql";
// graphql-js keeps CollectFields of the specification to itself; a second one would drift from it.
import { collectFields } from "graphql/execution/collectFields.js";

import type { CostedOperation } from "./cost.ts";
import type { Context } from "./schema.ts";

/** Says of a field of `Query` that its resolver gives the whole answer below it. */
export function markFinished(field: GraphQLField<unknown, Context>): void {
  field.extensions = { isFinished: true };
}

/** Whether that was said, be it of the field that an extended schema copied. */
export function isFinished(field: GraphQLField<unknown, Context>): boolean {
  return field.extensions["isFinished"] === true;
}

/**
 * Executes a query whose fields all give finished trees. graphql-js would walk through them value by value, to check and
 * copy what was read by the same types a moment before: of a long answer that is most of the work done here.
 *
 * @returns undefined when graphql-js has to answer a part of the operation: introspection, reviewing
 */
export async function executeFinished(
  asked: CostedOperation,
  context: Context,
): Promise<ExecutionResult | undefined> {
  const roots = rootsOf(asked);
  if (!roots) return undefined;
  const errors: GraphQLError[] = [];
  const values = await Promise.all(
    roots.map(async ({ field, info }) => {
      try {
        const value: unknown = await field.resolve?.(undefined, {}, context, info);
        if (value != null || !isNonNullType(field.type)) return value ?? null;
        throw new Error(`Query.${field.name} is missing.`);
      } catch (error) {
        errors.push(locatedError(error, info.fieldNodes, [info.path.key]));
        return null;
      }
    }),
  );
  const isLost = roots.some(({ field }, at) => values[at] === null && isNonNullType(field.type));
  const data = Object.fromEntries(roots.map(({ info }, at) => [info.path.key, values[at]]));
  return errors.length === 0 ? { data } : { errors, data: isLost ? null : data };
}

interface Root {
  readonly field: GraphQLField<unknown, Context>;
  readonly info: GraphQLResolveInfo;
}

/** The fields at the top, by key; undefined when one of them is not finished. */
function rootsOf(asked: CostedOperation): Root[] | undefined {
  const { schema, operation, fragments, variables } = asked;
  const query = schema.getQueryType();
  if (operation.operation !== "query" || !query) return undefined;
  const selected = collectFields(schema, fragments, variables, query, operation.selectionSet);
  const roots: Root[] = [];
  for (const [key, nodes] of selected) {
    const field = query.getFields()[nodes[0]?.name.value ?? ""];
    if (!field || !isFinished(field)) return undefined;
    roots.push({ field, info: infoOf(asked, query, field, key, nodes) });
  }
  return roots;
}

function infoOf(
  { schema, operation, fragments, variables: variableValues }: CostedOperation,
  parentType: GraphQLObjectType,
  { name: fieldName, type: returnType }: GraphQLField<unknown, Context>,
  key: string,
  fieldNodes: readonly FieldNode[],
): GraphQLResolveInfo {
  const path = { prev: undefined, key, typename: parentType.name };
  const asked = { fieldName, fieldNodes, returnType, parentType, path };
  return { ...asked, schema, fragments, rootValue: undefined, operation, variableValues };
}
