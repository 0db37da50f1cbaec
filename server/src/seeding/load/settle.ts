import type { Transaction } from "../../graph/index.ts";
import { type Claim, claimFromGraph } from "../facts/claim.ts";
import {
  type LinkFact,
  type PropertyFact,
  factKey,
  linkProps,
  participationProps,
  propertyProps,
} from "../facts/fact.ts";
import { labelOf } from "../facts/ids.ts";
import { pickClaim } from "../facts/pick-claim.ts";
import { type CarriedFact, carryDates, linkKey, ofForm } from "./facts.ts";
import { groupBy, statement, withNulls } from "./statement.ts";

/**
 * Makes facts what all their living claims say, and takes those away that no claim carries. Facts
 * may be named more than once.
 */
export async function settleFacts(tx: Transaction, facts: readonly CarriedFact[]): Promise<void> {
  const unique = [...new Map(facts.map((carried) => [factKey(carried.fact), carried])).values()];
  await settleProperties(tx, ofForm(unique, "property"));
  await settleParticipations(tx, unique);
  await settleLinks(tx, ofForm(unique, "link"));
}

async function settleProperties(tx: Transaction, facts: readonly CarriedFact<PropertyFact>[]) {
  const claims = await claimsOf(
    tx,
    "claims-of-properties",
    facts.map(({ fact }) => ({ subject: fact.node, says: fact.fact.toUpperCase() })),
  );
  const rows = facts.map(({ fact: { node, fact } }, index) => ({
    node,
    label: labelOf(node),
    props: withNulls(propertyProps(labelOf(node), fact, node, pickClaim(claims[index] ?? []))),
  }));
  for (const [label, group] of groupBy(rows, (row) => row.label)) {
    await tx.run(statement("settle-properties", { label }), { rows: group });
  }
  await carryDates(tx, facts);
}

async function settleParticipations(tx: Transaction, all: readonly CarriedFact[]) {
  const facts = ofForm(all, "participation");
  const claims = await claimsOf(
    tx,
    "claims-of-links",
    facts.map(({ fact }) => ({ subject: fact.person, object: fact.event, says: "TOOK_PART" })),
  );
  const rows = facts.map(({ fact }, index) => {
    const living = claims[index] ?? [];
    const props = withNulls(participationProps(living));
    return { id: fact.id, props, claims: living.map(({ id }) => id) };
  });
  if (rows.length > 0) await tx.run(statement("settle-participations"), { rows });
}

async function settleLinks(tx: Transaction, facts: readonly CarriedFact<LinkFact>[]) {
  const claims = await claimsOf(
    tx,
    "claims-of-links",
    facts.map(({ fact: { from, to, type, how } }) => ({
      subject: from,
      object: to,
      says: type,
      how,
    })),
  );
  const rows = facts.map(({ fact }, index) => {
    const living = claims[index] ?? [];
    const props = { ...linkProps(fact.type, living), claims: living.map(({ id }) => id) };
    const { type, from, to, how } = fact;
    return { type, from, to, how: how ?? null, props: withNulls(props) };
  });
  for (const group of groupBy(rows, linkKey).values()) {
    const [first] = group;
    if (!first) continue;
    const names = { type: first.type, from: labelOf(first.from), to: labelOf(first.to) };
    await tx.run(statement("settle-links", names), { rows: group });
  }
}

/** The living claims of facts, in the order of the rows. */
async function claimsOf(
  tx: Transaction,
  name: string,
  rows: readonly object[],
): Promise<Claim[][]> {
  const found: Claim[][] = [];
  if (rows.length === 0) return found;
  const answer = await tx.run<{ index: number; claims: Claim[] }>(statement(name), {
    rows: rows.map((row, index) => ({ how: null, ...withNulls({ ...row }), index })),
  });
  for (const { index, claims } of answer) found[index] = claims.map(claimFromGraph);
  return found;
}
