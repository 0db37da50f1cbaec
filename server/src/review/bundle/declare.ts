import { slug } from "../../text/index.ts";
import type { Draft } from "../draft.ts";
import type { Linked } from "../link/index.ts";
import { postClass } from "./post-class.ts";

export type Entry = Record<string, unknown>;

/** The id of the bundle that the accepted facts of a draft make. */
export function bundleIdOf(draft: string): string {
  return `draft.${draft.slice("draft:".length)}`;
}

/** The article as the source of its claims. */
export function sourceEntry({ id, publisher, published, url, title }: Draft): Entry {
  const hash = id.slice("draft:".length);
  return {
    id: `source:${slug(publisher) || "article"}-${published ?? "undated"}-${hash.slice(0, 8)}`,
    publisher,
    kind: "PRESS",
    url,
    title,
    published,
    language: "vi",
    contentHash: hash,
  };
}

/**
 * The declaration of something new.
 *
 * @param body id of the body of a post
 */
export function declare({ mention, entity }: Linked, id: string, body: string | undefined): Entry {
  const { kind, type, number, aliases } = mention;
  const name = entity.name ?? mention.name;
  switch (kind) {
    case "PERSON":
      return { id, name, ...(aliases ? { aliases } : {}) };
    case "BODY":
      return { id, name, ...(entity.kind == null ? {} : { kind: entity.kind }) };
    case "PLACE":
      return { id, name, kind: entity.kind ?? "OTHER" };
    case "POST":
      // How many seats a post has is for the registry to say: an article shows one holder, never that there is one seat.
      return { id, name, body, class: entity.class ?? postClass(name), seats: null };
    case "EVENT":
      return { id, name, kind: entity.kind ?? type ?? "OTHER" };
    case "DOCUMENT":
      break;
  }
  const sort = entity.kind ?? (slug(type ?? "") || "van-ban");
  return { id, name, type: sort, ...(number === undefined ? {} : { number }) };
}

/** The list of a bundle that entries with such an id stand in. */
export const listOf: Readonly<Record<string, string>> = {
  place: "places",
  body: "bodies",
  post: "posts",
  person: "persons",
  document: "documents",
  event: "events",
};
