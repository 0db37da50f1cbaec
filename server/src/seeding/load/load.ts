import type { GraphTransactor } from "../../graph/index.ts";
import { claimsOf } from "../facts/bundle-facts.ts";
import type { Claim } from "../facts/claim.ts";
import { listedIn } from "../facts/declarations.ts";
import { typeOf } from "../facts/ids.ts";
import type { Bundle } from "../format/bundle.ts";
import { pipelined } from "../pipelined.ts";
import { type BundleRows, writeBundles } from "./bundles.ts";
import { type DeclarationRow, writeDeclarations } from "./declarations.ts";

/** Rows in one transaction: large enough for the database, small enough for its memory. */
const batchSize = 5_000;

/** A bundle of the import with what is stored about it. */
export interface LoadBundle {
  readonly bundle: Bundle;
  readonly hash: string;
  readonly file: string;
  /** Whether the graph may hold an earlier form of it. */
  readonly known: boolean;
}

/** Stores the declarations of all bundles, so that any fact may refer to them. */
export async function loadDeclarations(
  graph: GraphTransactor,
  bundles: AsyncIterable<LoadBundle>,
  onBundles: (count: number) => void,
): Promise<void> {
  const batches = batched(bundles, ({ bundle }) => {
    const rows: DeclarationRow[] = listedIn(bundle).flatMap(({ declared }) =>
      declared ? [{ ...declared, bundle: bundle.bundle }] : [],
    );
    return { item: rows, size: rows.length };
  });
  await pipelined(batches, async (batch) => {
    await writeDeclarations(graph, batch.flat());
    onBundles(batch.length);
  });
}

/** Stores the claims and facts of all bundles, several bundles in a transaction, each as a whole. */
export async function loadFacts(
  graph: GraphTransactor,
  bundles: AsyncIterable<LoadBundle>,
  onBatch: (count: number, claims: readonly Claim[], changedPosts: readonly string[]) => void,
): Promise<void> {
  const batches = batched(bundles, (loaded) => {
    const rows = bundleRows(loaded);
    return { item: rows, size: rows.claims.length };
  });
  await pipelined(batches, async (batch) => {
    const dropped = await writeBundles(graph, batch);
    const claims = [...dropped, ...batch.flatMap((rows) => rows.claims)];
    const known = batch.filter((rows) => rows.known).flatMap(({ declares }) => declares);
    onBatch(
      batch.length,
      claims,
      known.filter((id) => typeOf(id) === "post"),
    );
  });
}

function bundleRows({ bundle, hash, file, known }: LoadBundle): BundleRows {
  return {
    id: bundle.bundle,
    hash,
    file,
    known,
    recordedAt: bundle.recordedAt,
    recordedBy: bundle.recordedBy,
    declares: listedIn(bundle).flatMap(({ id, declared }) => (declared ? [id] : [])),
    claims: [...claimsOf(bundle).values()],
  };
}

/** Gathers items until their rows fill a transaction; an item is never divided. */
async function* batched<In, Out>(
  source: AsyncIterable<In>,
  read: (input: In) => { item: Out; size: number },
): AsyncGenerator<Out[]> {
  let batch: Out[] = [];
  let rows = 0;
  for await (const input of source) {
    const { item, size } = read(input);
    batch.push(item);
    rows += size;
    if (rows >= batchSize) {
      yield batch;
      batch = [];
      rows = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
