import { type Transaction, within } from "../graph/index.ts";
import { type Derived, derive } from "./derive/derive.ts";
import { TouchedHoldings } from "./derive/holdings.ts";
import type { Claim } from "./facts/claim.ts";
import { writeBundles } from "./load/bundles.ts";
import { loadDeclarations, loadFacts } from "./load/load.ts";
import { statement } from "./load/statement.ts";
import { bundleOf } from "./read/read-bundles.ts";
import { RefusedImport } from "./refused-import.ts";
import { validate } from "./validate/validate.ts";
import { wantedBundles } from "./wanted-bundles.ts";

/** What became of the graph: the claims that came or went, and the holdings whose tenures stand otherwise now. */
export interface Changes {
  readonly claims: readonly Claim[];
  readonly holdings: readonly Derived[];
}

/**
 * Stores one bundle that was made here, with the tenures that follow from it, as part of a transaction. It is judged as a
 * file would be.
 *
 * @param name what problems call it
 * @throws {RefusedImport} with all that is wrong with it
 */
export async function storeBundle(tx: Transaction, name: string, bundle: object): Promise<Changes> {
  const graph = within(tx);
  const bundles = bundleOf(name, bundle);
  const { problems, plan } = await validate(graph, bundles, false);
  if (problems.length > 0) throw new RefusedImport(problems);
  await loadDeclarations(graph, wantedBundles(bundles, plan), () => {});
  const made: Claim[] = [];
  await loadFacts(graph, wantedBundles(bundles, plan), (_count, claims) => made.push(...claims));
  return { claims: made, holdings: await deriveTouched(tx, made) };
}

/** Takes back all that a bundle says, and derives the tenures without it, as part of a transaction. */
export async function removeBundle(tx: Transaction, id: string): Promise<Changes> {
  const unsaid = { hash: "", file: "", recordedAt: "", recordedBy: "" };
  const nothing = { ...unsaid, declares: [], claims: [], known: true };
  const claims = await writeBundles(within(tx), [{ id, ...nothing }]);
  await tx.run(statement("remove-bundle"), { bundle: id });
  return { claims, holdings: await deriveTouched(tx, claims) };
}

async function deriveTouched(tx: Transaction, claims: readonly Claim[]): Promise<Derived[]> {
  const graph = within(tx);
  const touched = new TouchedHoldings();
  touched.add(claims);
  const changed: Derived[] = [];
  await derive(graph, touched.pages(graph), (_count, different) => changed.push(...different));
  return changed;
}
