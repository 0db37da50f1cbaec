import type { ExportFile, Format, Graph } from "../format.ts";
import { provenanceKeys, provenanceOf } from "../provenance.ts";
import type { Row, Value } from "../rows.ts";
import { type Table, tables } from "./csv-tables.ts";

export const csv: Format = {
  name: "csv",
  mediaType: "text/csv; charset=utf-8",
  archive: "zip",
  tables: tables.map(({ name }) => name),
  history: true,
  async *files(graph) {
    for (const table of tables) yield file(table, graph);
  },
};

function file(table: Table, graph: Graph): ExportFile {
  return { name: `${table.name}.csv`, text: () => linesOf(table, graph) };
}

async function* linesOf({ columns, rows }: Table, { rows: graph, version }: Graph) {
  yield line([...columns, ...provenanceKeys]);
  for await (const row of rows(graph)) {
    const provenance = provenanceOf(row.claims, version);
    yield line([
      ...columns.map((column) => valueOf(row, column)),
      ...provenanceKeys.map((key) => provenance[key]),
    ]);
  }
}

function valueOf({ props, tenures }: Row, column: string): Value {
  return column === "tenures" ? tenures : props[column];
}

/** A line as RFC 4180 has it. */
function line(cells: readonly Value[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** Sentinels of the store: readers see an open bound as nothing. */
const openBounds = new Set<Value>(["0000-01-01", "9999-12-31"]);

function cellOf(value: Value): string {
  if (value === undefined || value === null || openBounds.has(value)) return "";
  const text = harmless(typeof value === "object" ? value.join(" | ") : value.toString()).normalize(
    "NFC",
  );
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, so it gets an apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). The text as printed is in the other formats.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
