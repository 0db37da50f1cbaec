import type { GraphReader, GraphTransactor } from "../../graph/index.ts";
import { claimFromGraph } from "../facts/claim.ts";
import { statement, withNulls } from "../load/statement.ts";
import { pipelined } from "../pipelined.ts";
import { canonical } from "../validate/id-table.ts";
import type { Holding } from "./holdings.ts";
import { type HoldingInput, readInputs } from "./read-context.ts";
import { type TenureRow, tenureRows } from "./tenure-rows.ts";

/** One holding: what stands, in `input`, and what follows from the claims. */
export interface Derived {
  readonly input: HoldingInput;
  readonly rows: readonly TenureRow[];
}

/** Derives the tenures of holdings from their claims, and writes those that stand otherwise; `onPage` hears of those. */
export async function derive(
  graph: GraphTransactor,
  pages: AsyncIterable<readonly Holding[]>,
  onPage: (holdings: number, different: readonly Derived[]) => void,
): Promise<void> {
  await pipelined(derived(graph, pages), async (page) => {
    const different = page.filter(standsOtherwise);
    if (different.length > 0) await write(graph, different);
    onPage(page.length, different);
  });
}

/** Tenures follow from claims alone, so a page can be derived before the one before it is written. */
async function* derived(
  graph: GraphReader,
  pages: AsyncIterable<readonly Holding[]>,
): AsyncGenerator<Derived[]> {
  for await (const holdings of pages) {
    const inputs = (await readInputs(graph, holdings)).map(withIntegers);
    yield inputs.map((input) => ({ input, rows: tenureRows(input) }));
  }
}

async function write(graph: GraphTransactor, different: readonly Derived[]): Promise<void> {
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

function standsOtherwise({ input: { tenures }, rows }: Derived): boolean {
  return tenures.length !== rows.length || form(tenures) !== form(rows);
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
