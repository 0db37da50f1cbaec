import type { GraphTransactor, Transaction } from "../../graph/index.ts";
import type { Claim } from "../facts/claim.ts";
import { claimFromGraph } from "../facts/claim.ts";
import { labelOf } from "../facts/ids.ts";
import { type CarriedFact, carriedFacts, writeFacts } from "./facts.ts";
import { settleFacts } from "./settle.ts";
import { groupBy, statement } from "./statement.ts";

/** A bundle ready to be stored. */
export interface BundleRows {
  readonly id: string;
  readonly hash: string;
  readonly file: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly declares: readonly string[];
  readonly claims: readonly Claim[];
  /** Whether the graph may hold an earlier form of it. */
  readonly known: boolean;
}

/**
 * Stores the claims and facts of bundles, each as a whole, in one transaction, and takes away what
 * they said before and no longer say.
 *
 * @returns the claims that were taken away
 */
export async function writeBundles(
  graph: GraphTransactor,
  bundles: readonly BundleRows[],
): Promise<Claim[]> {
  const claims = bundles.flatMap((bundle) => bundle.claims);
  const facts = carriedFacts(claims);
  const known = bundles.filter((bundle) => bundle.known);
  return graph.write(async (tx) => {
    const before = await readBefore(tx, known);
    const dropped = await dropClaims(tx, known, before);
    const [left, stood] = await Promise.all([
      tx.run<{ id: string }>(statement("claims"), { rows: claims }),
      writeFacts(tx, facts),
    ]);
    const reviewed = new Set(left.map(({ id }) => id));
    await settleFacts(tx, [
      ...stood,
      ...facts.filter((carried) => carried.claims.some(({ id }) => reviewed.has(id))),
      ...touchedAgain(known, before),
    ]);
    await undeclare(tx, known, before, dropped);
    await tx.run(statement("bundles"), {
      rows: bundles.map(({ id, hash, file, recordedAt, recordedBy, declares }) => ({
        id,
        hash,
        name: file,
        recordedAt,
        recordedBy,
        declares,
      })),
    });
    return dropped;
  });
}

interface Before {
  readonly declares: readonly string[];
  readonly claims: readonly Claim[];
}

async function readBefore(tx: Transaction, bundles: readonly BundleRows[]) {
  const before = new Map<string, Before>();
  for (const { id } of bundles) {
    const [row] = await tx.run<Before>(statement("bundle-claims"), { bundle: id });
    before.set(id, {
      declares: row?.declares ?? [],
      claims: (row?.claims ?? []).map(claimFromGraph),
    });
  }
  return before;
}

async function dropClaims(
  tx: Transaction,
  bundles: readonly BundleRows[],
  before: ReadonlyMap<string, Before>,
): Promise<Claim[]> {
  const dropped = bundles.flatMap(({ id, claims }) => {
    const kept = new Set(claims.map((claim) => claim.id));
    return before.get(id)?.claims.filter((claim) => !kept.has(claim.id)) ?? [];
  });
  if (dropped.length > 0) {
    await tx.run(statement("drop-claims"), { ids: dropped.map(({ id }) => id) });
  }
  return dropped;
}

/** A claim of a known bundle may be gone or say more or less than before, so its fact is settled. */
function touchedAgain(
  bundles: readonly BundleRows[],
  before: ReadonlyMap<string, Before>,
): CarriedFact[] {
  return carriedFacts(
    bundles.flatMap(({ id, claims }) => [...claims, ...(before.get(id)?.claims ?? [])]),
  );
}

/** Takes the bundles off what they no longer declare, and removes what nothing speaks of any more. */
async function undeclare(
  tx: Transaction,
  bundles: readonly BundleRows[],
  before: ReadonlyMap<string, Before>,
  dropped: readonly Claim[],
): Promise<void> {
  const candidates = new Set(
    dropped.flatMap(({ subject, object, source }) =>
      [subject, object, source].filter((id) => id !== undefined),
    ),
  );
  for (const { id: bundle, declares } of bundles) {
    const kept = new Set(declares);
    const gone = (before.get(bundle)?.declares ?? []).filter((id) => !kept.has(id));
    for (const [label, ids] of groupBy(gone, labelOf)) {
      await tx.run(statement("undeclare", { label }), { ids, bundle });
    }
    for (const id of gone) candidates.add(id);
  }
  const byLabel = groupBy(candidates, labelOf);
  byLabel.delete("Participation");
  // Posts keep their bodies, so they go first.
  const labels = [...byLabel.keys()].toSorted(
    (a, b) => Number(b === "Post") - Number(a === "Post"),
  );
  for (const label of labels) {
    await tx.run(statement("sweep", { label }), { ids: byLabel.get(label) ?? [] });
  }
}
