import type { GraphQLObjectType } from "graphql";

import { type Fragment, readFragment } from "./fragment.ts";
import { listCypher } from "./read-cypher.ts";

/** Finds the fragments of a field. */
export interface Fragments {
  /**
   * The field's own fragment, else that of an interface; none when the field is a property or a column.
   *
   * @param variant what the file's name says behind the field: `count`, or from what a filtered list starts
   */
  of(type: GraphQLObjectType, field: string, variant?: string): Fragment | undefined;
}

/** Reads the fragments in folders named for types: `Document.relatedFrom` is `document/related-from.cypher`. */
export function loadFragments(folders: readonly string[]): Fragments {
  const paths = folders.flatMap(listCypher);
  const known = new Map(paths.map((path) => [path, readFragment(path)]));
  return {
    of(type, field, variant) {
      const file = [field, variant].filter((part) => part !== undefined).join(".");
      return [type, ...type.getInterfaces()]
        .map((owner) => known.get(`${kebab(owner.name)}/${kebab(file)}.cypher`))
        .find((fragment) => fragment !== undefined);
    },
  };
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}
