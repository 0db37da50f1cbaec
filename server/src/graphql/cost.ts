import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
} from "graphql";
// graphql-js keeps these of the specification to itself; others would drift from them.
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";

import { defaultPageSize, maxPageSize } from "../graph/pages.ts";
import { limits, tooLarge } from "./limits.ts";

/** A list whose length nobody gives is reckoned to be this long. */
const usualLength = 5;
/** Lists of the schema itself whose usual length is another. */
const schemaLengths: Readonly<Record<string, number>> = {
  "__Schema.types": 50,
  "__Field.args": 1,
};

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef];

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
}

/**
 * What an answer costs, before it is looked for. Every object or list costs 1 each time it is asked for; what is below
 * a list is asked for as often as the list is long: `first` or `last` (20 unless given), the number of `ids`, and 5
 * where nothing says so. Where an object may be of several kinds, the dearest counts. Plain values are free, and so is
 * what `@skip` and `@include` leave out.
 *
 * @throws {GraphQLError} COST_LIMIT_EXCEEDED at the place where an operation becomes too wide, deep or long; so the
 *   reckoning itself ends soon, however often fragments spread each other
 */
export function costOf(asked: CostedOperation): number {
  const query = asked.schema.getQueryType();
  return query ? new Reckoning(asked).operation(query) : 0;
}

type Nodes = readonly FieldNode[];

class Reckoning {
  readonly #asked: CostedOperation;
  #parts = 0;

  constructor(asked: CostedOperation) {
    this.#asked = asked;
  }

  operation(query: GraphQLObjectType): number {
    const { schema, fragments, variables, operation } = this.#asked;
    const roots = collectFields(schema, fragments, variables, query, operation.selectionSet);
    if (roots.size > limits.roots) {
      throw tooLarge(`at most ${limits.roots} fields at the top`, operation);
    }
    return this.#sum(query, roots, usualLength, 1);
  }

  #sum(
    owner: GraphQLObjectType,
    selected: ReadonlyMap<string, Nodes>,
    length: number,
    depth: number,
  ): number {
    let sum = 0;
    for (const nodes of selected.values()) sum += this.#field(owner, nodes, length, depth);
    return sum;
  }

  /** @param length how long a list right here is, by the arguments of the field around it */
  #field(owner: GraphQLObjectType, nodes: Nodes, length: number, depth: number): number {
    const [node] = nodes;
    if (!node?.selectionSet) return 0;
    if (depth >= limits.depth) throw tooLarge(`fields at most ${limits.depth} levels deep`, node);
    this.#parts += 1;
    if (this.#parts > limits.parts) {
      throw tooLarge(`at most ${limits.parts} objects and lists, with fragments written out`, node);
    }
    const field = fieldOf(owner, node);
    if (!field) return 0;
    const own =
      lengthOf(field, getArgumentValues(field, node, this.#asked.variables)) ??
      schemaLengths[`${owner.name}.${field.name}`];
    const isList = isListType(getNullableType(field.type));
    const below = isList ? usualLength : (own ?? usualLength);
    const each = this.#dearest(getNamedType(field.type), nodes, below, depth + 1);
    return 1 + (isList ? (own ?? length) : 1) * each;
  }

  #dearest(type: GraphQLNamedOutputType, nodes: Nodes, length: number, depth: number): number {
    const { schema, fragments, variables } = this.#asked;
    const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const costs = kinds.filter(isObjectType).map((kind) => {
      const selected = collectSubfields(schema, fragments, variables, kind, nodes);
      return this.#sum(kind, selected, length, depth);
    });
    return Math.max(0, ...costs);
  }
}

function fieldOf(
  owner: GraphQLObjectType,
  { name: { value } }: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  return owner.getFields()[value] ?? metaFields.find(({ name }) => name === value);
}

/** A page that is refused later for its size still counts as one: no number may make an answer cheaper. */
function lengthOf(
  { args: taken }: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
): number | undefined {
  const { first, last, ids } = args;
  if (Array.isArray(ids)) return ids.length;
  const size = first ?? last;
  if (typeof size === "number") return Math.min(Math.max(size, 0), maxPageSize);
  return taken.some(({ name }) => name === "first") ? defaultPageSize : undefined;
}
