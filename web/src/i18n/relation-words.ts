import type { IntlShape } from "react-intl";
import type { Relation } from "../model/graph.ts";
import { en, type MessageId } from "./en.ts";

type Formatter = Pick<IntlShape, "formatMessage">;

/** What a relation is, as the verb between its two ends. */
export function relationVerb(intl: Formatter, { type }: Relation): string {
  return known(intl, `relation.${type}`) ?? "–";
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
        .map((role) => known(intl, `role.${role}`) ?? role)
        .join(", ");
    case "CONCERNS":
    case "SUCCEEDS":
      return known(intl, `how.${label}`) ?? label;
    default:
      return label;
  }
}

function known(intl: Formatter, id: string): string | null {
  return isMessage(id) ? intl.formatMessage({ id }) : null;
}

function isMessage(id: string): id is MessageId {
  return id in en;
}
