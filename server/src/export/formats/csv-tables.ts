import type { Row, Rows } from "../rows.ts";
import { words } from "../words.ts";

/** One table: its columns before those that say where a row comes from. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (graph: Rows) => AsyncIterable<Row>;
}

const naming = words("nameEn aliases abbreviations note externalIds bundles");

/** The columns are the properties of `docs/model.md` that a reader can use, under the same names. */
export const tables: readonly Table[] = [
  {
    name: "persons",
    columns: [...words("id name born died"), ...naming],
    rows: (graph) => graph.entities("Person"),
  },
  {
    name: "bodies",
    columns: [...words("id name shortName kind level start end"), ...naming],
    rows: (graph) => graph.entities("Body"),
  },
  {
    name: "posts",
    columns: [
      ...words("id label labelEn name body class seats rankOrder seniority start end"),
      ...naming,
    ],
    rows: (graph) => graph.entities("Post"),
  },
  {
    name: "documents",
    columns: [
      ...words(`
      id name type number numberVariants title titleEn date from to term period status
    `),
      ...naming,
    ],
    rows: (graph) => graph.entities("Document"),
  },
  {
    name: "events",
    columns: [...words("id name kind date from to dateInferred dateReason mode"), ...naming],
    rows: (graph) => graph.entities("Event"),
  },
  {
    name: "places",
    columns: [...words("id name kind start end"), ...naming],
    rows: (graph) => graph.entities("Place"),
  },
  {
    name: "tenures",
    columns: words(`
      id person post body acting certainFrom certainTo possibleFrom possibleTo start end
      attested completeness disputed inferredOnly startReason startReasonBy endReason
      endReasonBy clashing
    `),
    rows: (graph) => graph.tenures(),
  },
  {
    name: "participations",
    columns: words("id person event roles order eventTitles tenures object objectName detail"),
    rows: (graph) => graph.participations(),
  },
  {
    name: "relations",
    columns: words(`
      id type from to label certainFrom certainTo possibleFrom possibleTo on date through acting
      disputed
    `),
    rows: async function* (graph) {
      for await (const { props, claims } of graph.relations())
        yield { props: { ...props }, claims };
    },
  },
  {
    name: "claims",
    columns: words(`
      id says subject object value role event alsoAt order acting carried document printedAs at
      dateKind term inferred conflictsWith from to given givenName detail dateReason
      dateInferred paragraph start end method rule note recordedAt recordedBy withdrawnAt bundle
    `),
    rows: (graph) => graph.claims(),
  },
  {
    name: "sources",
    columns: words(`
      id name publisher kind url title published retrieved language contentHash note bundles
    `),
    rows: (graph) => graph.entities("Source"),
  },
];
