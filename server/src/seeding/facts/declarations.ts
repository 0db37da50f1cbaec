import { fold, foldAll, givenNameFolded, joinNumbers, sortKey, toNfc } from "../../text/index.ts";
import type { Bundle } from "../format/bundle.ts";
import type { DocumentEntry } from "../format/document.ts";
import type { SourceEntry } from "../format/source.ts";
import type { Path } from "../read/problem.ts";
import { integer } from "./claim.ts";
import { datedProps } from "./fact.ts";
import { type Label, slugOf } from "./ids.ts";

/** What a bundle says that an id means, as stored. */
export interface Declaration {
  readonly id: string;
  readonly label: Label;
  readonly path: Path;
  readonly props: Readonly<Record<string, unknown>>;
  /** Stored when the node is made: no day is known before the first claim of a date. */
  readonly undated?: Readonly<Record<string, unknown>>;
}

/** An id listed by a bundle, with the place of its entry; `declared` is none where facts are added. */
export interface Listed {
  readonly id: string;
  readonly path: Path;
  readonly declared: Declaration | undefined;
}

interface Named {
  readonly id: string;
  readonly nameEn?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly abbreviations?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
  readonly externalIds?: readonly string[] | null | undefined;
}

/** The entries of a bundle in the order of the file format. */
export function listedIn(bundle: Bundle): Listed[] {
  return [
    ...list("Source", "sources", bundle.sources, (entry) =>
      entry.publisher === undefined ? undefined : sourceProps(entry),
    ),
    ...list("Place", "places", bundle.places, (entry) =>
      entry.name === undefined ? undefined : { ...naming(entry, entry.name), kind: entry.kind },
    ),
    ...list("Body", "bodies", bundle.bodies, (entry) =>
      entry.name === undefined
        ? undefined
        : {
            ...naming(entry, entry.name),
            shortName: entry.shortName,
            kind: entry.kind,
            level: entry.level,
          },
    ),
    ...list("Post", "posts", bundle.posts, (entry) =>
      entry.name === undefined
        ? undefined
        : {
            ...naming(entry, entry.name),
            // A post is listed by its label, which is settled once its body is known.
            sortKey: undefined,
            title: entry.title,
            titleEn: entry.titleEn,
            body: entry.body,
            class: entry.class,
            seats: integer(entry.seats === undefined && entry.class === "HEAD" ? 1 : entry.seats),
            rankOrder: integer(entry.rankOrder),
            seniority: integer(entry.seniority),
          },
    ),
    ...list("Person", "persons", bundle.persons, (entry) =>
      entry.name === undefined
        ? undefined
        : { ...naming(entry, entry.name), givenNameFolded: givenNameFolded(entry.name) },
    ),
    ...list("Document", "documents", bundle.documents, (entry) =>
      entry.type === undefined ? undefined : documentProps(entry),
    ),
    ...list("Event", "events", bundle.events, (entry) =>
      entry.kind === undefined
        ? undefined
        : { ...naming(entry, entry.name ?? slugOf(entry.id)), kind: entry.kind },
    ),
  ];
}

function list<Entry extends { readonly id: string }>(
  label: Label,
  key: string,
  entries: readonly Entry[] | null | undefined,
  propsOf: (entry: Entry) => Record<string, unknown> | undefined,
): Listed[] {
  return (entries ?? []).map((entry, index) => {
    const { id } = entry;
    const path = [key, index];
    const props = propsOf(entry);
    if (props === undefined) return { id, path, declared: undefined };
    const dated = label === "Event" || label === "Document";
    const declared = {
      id,
      label,
      path,
      props: known(props),
      ...(dated ? { undated: known(datedProps(undefined, id)) } : {}),
    };
    return { id, path, declared };
  });
}

function naming(entity: Named, name: string): Record<string, unknown> {
  const aliases = (entity.aliases ?? []).map(toNfc);
  return {
    id: entity.id,
    name,
    nameFolded: fold(name),
    nameEn: entity.nameEn,
    aliases,
    aliasesFolded: foldAll(aliases),
    abbreviations: entity.abbreviations ?? [],
    abbreviationsFolded: foldAll(entity.abbreviations ?? []),
    note: entity.note,
    ...externalIds(entity.externalIds ?? []),
    sortKey: sortKey(name, entity.id),
  };
}

/** Sorted, since they have no order; folded without their schemes, as people type them. */
function externalIds(ids: readonly string[]): Record<string, unknown> {
  if (ids.length === 0) return {};
  const sorted = [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1));
  const codes = sorted.map((id) => fold(id.slice(id.indexOf(":") + 1)));
  return { externalIds: sorted, externalIdsFolded: codes.join(" | ") };
}

function documentProps(entry: DocumentEntry): Record<string, unknown> {
  const { number, title } = entry;
  return {
    ...naming(entry, entry.name ?? number ?? title ?? slugOf(entry.id)),
    type: entry.type,
    number,
    numberFolded: number == null ? undefined : fold(number).replaceAll(" ", ""),
    numberVariants: entry.numberVariants ?? [],
    numberVariantsFolded: foldAll(entry.numberVariants ?? []),
    numbersJoined: joinNumbers([
      ...(number == null ? [] : [number]),
      ...(entry.numberVariants ?? []),
    ]),
    title,
    titleFolded: title == null ? undefined : fold(title),
    titleEn: entry.titleEn,
    term: entry.term,
    period: entry.period,
    status: entry.status,
  };
}

function sourceProps(entry: SourceEntry): Record<string, unknown> {
  const { id, publisher, published } = entry;
  const name = entry.title ?? [publisher, published].filter(Boolean).join(", ");
  return {
    ...entry,
    id,
    name,
    sortKey: sortKey(name, id),
    ...datedProps(published ?? undefined, id),
  };
}

/** Without what is not known: the database keeps no null. */
function known(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined && value !== null),
  );
}
