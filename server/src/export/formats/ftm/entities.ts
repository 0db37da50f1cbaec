import type { Carrier, Props } from "../../rows.ts";
import type { EntityLabel } from "../../scope.ts";
import { type FtmEntity, type Values, entity, ftmEnds, ftmDate, ftmId, proofOf } from "./entity.ts";

/** What a node becomes: its schema, and the properties that are its own. */
const shapes: Readonly<
  Record<EntityLabel | "Source", { schema: string; values: (props: Props) => Values }>
> = {
  Person: {
    schema: "Person",
    values: ({ born, died }) => ({ birthDate: ftmDate(born), deathDate: ftmDate(died) }),
  },
  Body: {
    schema: "PublicBody",
    values: ({ abbreviations, kind, start, end, shortName, ...props }) => ({
      alias: [props["nameEn"], shortName, props["aliases"]].flat(),
      abbreviation: abbreviations,
      classification: kind,
      incorporationDate: ftmDate(start),
      dissolutionDate: ftmDate(end),
    }),
  },
  Post: {
    schema: "Position",
    values: ({ label, labelEn, body, start, end, seats, ...props }) => ({
      name: label,
      alias: [labelEn, props["aliases"]].flat(),
      organization: ftmId(String(body)),
      inceptionDate: ftmDate(start),
      dissolutionDate: ftmDate(end),
      numberOfSeats: seats,
    }),
  },
  Document: {
    schema: "Document",
    values: ({ name, number, title, titleEn, date, type }) => ({
      // Its caption there, which every document must have.
      fileName: name,
      title: title ?? name,
      alias: [number, titleEn],
      keywords: type,
      date: ftmDate(date),
    }),
  },
  Event: {
    schema: "Event",
    values: ({ date, kind }) => {
      const [startDate, endDate] = ftmEnds(date);
      return { summary: kind, date: ftmDate(date), startDate, endDate };
    },
  },
  Place: { schema: "Address", values: ({ name }) => ({ full: name, name: undefined }) },
  Source: {
    schema: "Article",
    values: ({ name, publisher, url, published, retrieved, language, title, note }) => ({
      fileName: name,
      title,
      publisher,
      sourceUrl: url,
      publishedAt: ftmDate(published),
      retrievedAt: retrieved,
      language: languages[String(language)],
      notes: note,
    }),
  },
};

/** FollowTheMoney writes languages with three letters. */
const languages: Readonly<Record<string, string>> = { vi: "vie", en: "eng", fr: "fra" };

/** A node of the graph as a thing of FollowTheMoney. */
export function entityOf(
  label: EntityLabel | "Source",
  props: Props,
  carriers: readonly Carrier[],
): FtmEntity {
  const { schema, values } = shapes[label];
  const { id, name, nameEn, aliases, note, externalIds } = props;
  const alias = [nameEn, aliases].flat();
  return entity(String(id), schema, {
    name,
    alias,
    notes: note,
    wikidataId: wikidataIds(externalIds),
    ...proofOf(carriers),
    ...values(props),
  });
}

/** Of the ids elsewhere, FollowTheMoney has a place for those of Wikidata alone. */
function wikidataIds(externalIds: Props[string]): string[] {
  return [externalIds].flat().flatMap((id) => /^wikidata:(.+)$/.exec(String(id))?.slice(1) ?? []);
}
