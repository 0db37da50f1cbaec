import { LICENCE, type ExportData } from "./export-data.ts";

/** Everything in one JSON document: relations name their sources by id. */
export function asJson({
  entities,
  relations,
  sources,
  asOf,
  dataset,
  exported,
}: ExportData): string {
  const document = {
    format: "niengiam-export",
    version: 1,
    licence: LICENCE,
    dataset,
    exported,
    asOf,
    entities,
    relations: relations.map((relation) => ({
      id: relation.id,
      type: relation.type,
      from: relation.from,
      to: relation.to,
      label: relation.label,
      through: relation.through,
      certainFrom: relation.certainFrom,
      certainTo: relation.certainTo,
      possibleFrom: relation.possibleFrom,
      possibleTo: relation.possibleTo,
      standing: relation.standing,
      disputed: relation.disputed,
      claims: relation.claims,
      sources: relation.sources.map(({ id }) => id),
    })),
    sources,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
