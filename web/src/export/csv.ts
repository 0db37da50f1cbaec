import papaparse from "papaparse";
import { cite, type ExportData } from "./export-data.ts";

/** The byte order mark by which spreadsheets know UTF-8; without it Excel garbles Vietnamese. */
const MARK = "\uFEFF";

/** The entities, one a row (RFC 4180). */
export function entitiesAsCsv({ entities, asOf, dataset }: ExportData): string {
  return csv(
    entities.map(({ id, kind, label, labelEn, since, until, lines, faded }) => ({
      id,
      kind,
      name: label,
      nameEn: labelEn,
      since,
      until,
      lines,
      asOf,
      standsAsOf: asOf === null ? null : !faded,
      dataset,
    })),
  );
}

/** The relations, one a row, each with its sources, separated by ` | `. */
export function relationsAsCsv({ relations, asOf, dataset }: ExportData): string {
  return csv(
    relations.map(({ ends, sources, ...relation }) => ({
      id: relation.id,
      type: relation.type,
      from: relation.from,
      fromName: ends.from.label,
      to: relation.to,
      toName: ends.to.label,
      label: relation.label,
      certainFrom: relation.certainFrom,
      certainTo: relation.certainTo,
      possibleFrom: relation.possibleFrom,
      possibleTo: relation.possibleTo,
      asOf,
      standing: relation.standing,
      disputed: relation.disputed,
      claims: relation.claims,
      sources: sources.map(cite).join(" | "),
      dataset,
    })),
  );
}

/** A cell that a spreadsheet would take for a formula is made text. */
function csv(rows: readonly object[]): string {
  return `${MARK}${papaparse.unparse([...rows], { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
