import { type GraphWriter, readCypher } from "../../graph/index.ts";
import { boundsOf, datedProps } from "../facts/fact.ts";
import { labelOf } from "../facts/ids.ts";
import { groupBy, statement, withNulls } from "./statement.ts";

const pageSize = 5_000;

interface Dated {
  readonly id: string;
  readonly published: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** Writes what lists by date and questions about a day are read from, for a graph that was stored before it was kept. */
export async function settleAllDates(graph: GraphWriter): Promise<void> {
  await graph.command(readCypher("load/date-lists.cypher"));
  const rows = await graph.read<Dated>(statement("printed-dates"));
  for (const [label, group] of groupBy(rows, ({ id }) => labelOf(id))) {
    for (let from = 0; from < group.length; from += pageSize) {
      const page = group.slice(from, from + pageSize);
      await graph.command(statement("settle-properties", { label }), {
        rows: page.map((row) => ({ node: row.id, props: withNulls(propsOf(row)) })),
      });
    }
  }
}

function propsOf({ id, published, start, end }: Dated): Record<string, unknown> {
  if (labelOf(id) === "Source") return datedProps(published ?? undefined, id);
  return { startMin: boundsOf(start)?.min, endMax: boundsOf(end)?.max };
}
