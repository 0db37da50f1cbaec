import type { GraphQLObjectType } from "graphql";

import { type Fragment, readFragment } from "./fragment.ts";
import { listCypher } from "./read-cypher.ts";

/** Finds the fragments of a field. */
export interface Fragments {
  /** The field's own fragment, else that of an interface; none when the field is a property or a column. */
  of(type: GraphQLObjectType, field: string): Fragment | undefined;
  /** A way to count a list that is cheaper than counting its rows, where there is one. */
  countOf(type: GraphQLObjectType, field: string): Fragment | undefined;
}

/** Reads the fragments in folders named for types: `Document.relatedFrom` is `document/related-from.cypher`. */
export function loadFragments(folders: readonly string[]): Fragments {
  const paths = folders.flatMap(listCypher);
  const known = new Map(paths.map((path) => [path, readFragment(path)]));
  const find = (type: GraphQLObjectType, file: string) =>
    [type, ...type.getInterfaces()]
      .map((owner) => known.get(`${kebab(owner.name)}/${kebab(file)}.cypher`))
      .find((fragment) => fragment !== undefined);
  return {
    of: find,
    countOf: (type, field) => find(type, `${field}.count`),
  };
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}
