import type { GraphWriter } from "../../graph/index.ts";
import { claimFromGraph } from "../facts/claim.ts";
import { statement, withNulls } from "../load/statement.ts";
import { canonical } from "../validate/id-table.ts";
import type { Holding } from "./holdings.ts";
import { type HoldingInput, readInputs } from "./read-context.ts";
import { type TenureRow, tenureRows } from "./tenure-rows.ts";

/** Derives the tenures of holdings from their claims, and writes those that stand otherwise. */
export async function derive(
  graph: GraphWriter,
  pages: AsyncIterable<readonly Holding[]>,
  onHoldings: (count: number) => void,
): Promise<void> {
  for await (const holdings of pages) {
    const inputs = (await readInputs(graph, holdings)).map(withIntegers);
    const derived = inputs.map((input) => ({ input, rows: tenureRows(input) }));
    const different = derived.filter(({ input, rows }) => form(input.tenures) !== form(rows));
    if (different.length > 0) await write(graph, different);
    onHoldings(holdings.length);
  }
}

async function write(
  graph: GraphWriter,
  different: readonly { input: HoldingInput; rows: readonly TenureRow[] }[],
): Promise<void> {
  const rows = different.flatMap((holding) => holding.rows);
  const standing = different
    .filter(({ input }) => input.tenures.length > 0)
    .map(({ input: { person, post } }) => ({ person, post }));
  const titles = rows.flatMap(({ props, titles: printed }) =>
    printed.map(({ participation, ...title }) => ({
      participation,
      tenure: props["id"],
      props: title,
    })),
  );
  await graph.write(async (tx) => {
    if (standing.length > 0) await tx.run(statement("drop-tenures"), { rows: standing });
    await tx.run(statement("tenures"), {
      rows: rows.map(({ props, claims }) => ({ props, claims })),
    });
    if (titles.length > 0) await tx.run(statement("titles"), { rows: titles });
  });
}

function withIntegers(input: HoldingInput): HoldingInput {
  return { ...input, claims: input.claims.map(claimFromGraph) };
}

/** Nulls are not stored, so a tenure without them is the same. */
function form(
  tenures: readonly { props: object; claims: readonly string[]; titles: readonly object[] }[],
) {
  return canonical(
    tenures.map(({ props, claims, titles }) => ({
      props: known(props),
      claims,
      titles: titles.map(known),
    })),
  );
}

function known(props: object): object {
  return Object.fromEntries(
    Object.entries(withNulls({ ...props })).filter(([, value]) => value !== null),
  );
}
