import type { ExportFile, Format, Graph } from "../format.ts";
import { provenanceKeys, provenanceOf } from "../provenance.ts";
import type { Row, Value } from "../rows.ts";
import { csvLine } from "./csv-line.ts";
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
  yield csvLine([...columns, ...provenanceKeys]);
  for await (const row of rows(graph)) {
    const provenance = provenanceOf(row.claims, version);
    yield csvLine([
      ...columns.map((column) => valueOf(row, column)),
      ...provenanceKeys.map((key) => provenance[key]),
    ]);
  }
}

function valueOf({ props, tenures }: Row, column: string): Value {
  return column === "tenures" ? tenures : props[column];
}
