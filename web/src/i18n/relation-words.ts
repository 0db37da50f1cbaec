import type { IntlShape } from "react-intl";
import type { Relation } from "../model/graph.ts";
import { knownMessage } from "./known-message.ts";

type Formatter = Pick<IntlShape, "formatMessage" | "messages">;

/** What a relation is, as the verb between its two ends. */
export function relationVerb(intl: Formatter, { type }: Relation): string {
  return knownMessage(intl, `relation.${type}`) ?? "–";
}

/** A type of relation by a name of its own, as “posts”; one that the page does not know as the API writes it. */
export function relationTypeName(intl: Formatter, type: string): string {
  return knownMessage(intl, `type.${type}`) ?? type;
}

/** A sort of neighbours by name: where both directions of a relation differ in meaning, each has its own. */
export function neighbourSortName(
  intl: Formatter,
  { relation, direction }: { readonly relation: string; readonly direction: string },
): string {
  return knownMessage(intl, `type.${relation}.${direction}`) ?? relationTypeName(intl, relation);
}

/**
 * What is to be said of a relation beside its type: the post as it is called in the graph, the roles
 * and the manner in the reader's language.
 */
export function relationDetail(intl: Formatter, { type, label }: Relation): string {
  switch (type) {
    case "TOOK_PART":
      return label
        .split(", ")
        .map((role) => knownMessage(intl, `role.${role}`) ?? role)
        .join(", ");
    case "CONCERNS":
    case "SUCCEEDS":
      return knownMessage(intl, `how.${label}`) ?? label;
    default:
      return label;
  }
}
