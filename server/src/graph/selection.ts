import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from "graphql";
// graphql-js keeps CollectSubfields of the specification to itself; a second one would drift from it.
import { collectSubfields } from "graphql/execution/collectFields.js";

export type Field = GraphQLField<unknown, unknown>;

/** The nodes that ask for one field; more than one where selections overlap. */
export type Nodes = readonly [FieldNode, ...FieldNode[]];

/** What is asked. Of the variables, only those count that choose fields or the end to read from. */
export interface Selection {
  readonly nodes: Nodes;
  readonly definitions: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

export function fieldOf(type: GraphQLObjectType, [node]: Nodes): Field {
  const field = type.getFields()[node.name.value];
  if (!field) throw new Error(`${type.name} has no field ${node.name.value}.`);
  return field;
}

/** Whether the name of the type is asked for, which nobody needs to look up. */
export function isTypename([node]: Nodes): boolean {
  return node.name.value === "__typename";
}

/** The fields selected below `nodes` of a type, by key, in the order of the answer. */
export function selectedFields(
  schema: GraphQLSchema,
  { definitions, variables }: Selection,
  type: GraphQLObjectType,
  nodes: Nodes,
): [key: string, nodes: Nodes][] {
  const selected = collectSubfields(schema, definitions, variables, type, nodes);
  return Array.from(selected, ([key, found]) => [key, found as Nodes]);
}

/** Whether a list is asked for from its end. */
export function readsBackward({ variables }: Selection, field: Field, [node]: Nodes): boolean {
  return getArgumentValues(field, node, variables)["last"] != null;
}
