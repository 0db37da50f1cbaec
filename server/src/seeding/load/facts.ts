import type { Transaction } from "../../graph/index.ts";
import type { Claim } from "../facts/claim.ts";
import {
  type Fact,
  type LinkFact,
  type ParticipationFact,
  type PropertyFact,
  factKey,
  datedEnd,
  factName,
  factOf,
  linkProps,
  listedBy,
  participationProps,
  propertyProps,
} from "../facts/fact.ts";
import { labelOf } from "../facts/ids.ts";
import { pickClaim } from "../facts/pick-claim.ts";
import { groupBy, statement, withNulls } from "./statement.ts";

/** A fact and the claims of it that are at hand, by id. */
export interface CarriedFact<F extends Fact = Fact> {
  readonly fact: F;
  readonly claims: readonly Claim[];
}

/** The facts that claims carry, each once. */
export function carriedFacts(claims: Iterable<Claim>): CarriedFact[] {
  const carried = new Map<string, { fact: Fact; claims: Claim[] }>();
  for (const claim of claims) {
    const fact = factOf(claim);
    if (!fact) continue;
    const key = factKey(fact);
    const known = carried.get(key);
    if (known) known.claims.push(claim);
    else carried.set(key, { fact, claims: [claim] });
  }
  for (const { claims: list } of carried.values()) if (list.length > 1) list.sort(byId);
  return [...carried.values()];
}

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}

/** The facts of one form. */
export function ofForm<F extends Fact["form"]>(facts: readonly CarriedFact[], form: F) {
  return facts.filter(
    (carried): carried is CarriedFact<Extract<Fact, { form: F }>> => carried.fact.form === form,
  );
}

/**
 * Stores facts as the claims at hand make them. Where the graph knew a fact already, other claims
 * may count too: those facts are returned, to be settled. The statements are sent one after the other
 * without waiting for answers: the server runs them in this order while the next rows are prepared.
 */
export async function writeFacts(
  tx: Transaction,
  facts: readonly CarriedFact[],
): Promise<CarriedFact[]> {
  const properties = ofForm(facts, "property");
  const [known] = await Promise.all([
    Promise.all([
      writeProperties(tx, properties),
      writeParticipations(tx, ofForm(facts, "participation")),
      writeLinks(tx, ofForm(facts, "link")),
    ]),
    carryDates(tx, properties),
  ]);
  return known.flat();
}

async function writeProperties(tx: Transaction, facts: readonly CarriedFact<PropertyFact>[]) {
  const groups = groupBy(facts, ({ fact }) => labelOf(fact.node));
  const known = Array.from(groups, ([label, group]) => {
    const rows = group.map(({ fact, claims }, index) => ({
      index,
      node: fact.node,
      name: fact.fact,
      claims: idsOf(claims),
      props: withNulls(propertyProps(labelOf(fact.node), fact.fact, fact.node, pickClaim(claims))),
    }));
    return run(tx, statement("properties", { label }), rows, group);
  });
  return (await Promise.all(known)).flat();
}

/** Relationships that lists by date are read from carry the date of their event or document. */
export async function carryDates(
  tx: Transaction,
  facts: readonly CarriedFact<PropertyFact>[],
): Promise<void> {
  const dated = facts.flatMap(({ fact: { node, fact } }) => (fact === "date" ? [node] : []));
  const byLabel = groupBy(dated, labelOf);
  const [events, documents] = [byLabel.get("Event"), byLabel.get("Document")];
  await Promise.all([
    events && tx.run(statement("event-dates"), { ids: events }),
    documents && tx.run(statement("document-dates"), { ids: documents }),
  ]);
}

async function writeParticipations(
  tx: Transaction,
  facts: readonly CarriedFact<ParticipationFact>[],
): Promise<CarriedFact[]> {
  const rows = facts.map(({ fact, claims }, index) => {
    const { id, person, event } = fact;
    const props = { id, person, event, ...participationProps(claims) };
    return { index, id, person, event, claims: idsOf(claims), props };
  });
  return run(tx, statement("participations"), rows, facts);
}

async function writeLinks(tx: Transaction, facts: readonly CarriedFact<LinkFact>[]) {
  const groups = groupBy(facts, ({ fact }) => linkKey(fact)).values();
  const known = Array.from(groups, async (group) => {
    const [first] = group;
    if (!first) return [];
    const rows = group.map(({ fact, claims }, index) => {
      const ids = idsOf(claims);
      const { from, to, how } = fact;
      const props = { ...linkProps(fact.type, claims), ...listedBy(fact), claims: ids };
      return { index, from, to, how, name: factName(fact), claims: ids, props };
    });
    return run(tx, linkStatement(first.fact), rows, group);
  });
  return (await Promise.all(known)).flat();
}

/** Type and labels of a relationship, which its statement names. */
export function linkKey({ type, from, to }: Pick<LinkFact, "type" | "from" | "to">): string {
  return `${labelOf(from)} ${type} ${labelOf(to)}`;
}

function linkStatement(fact: LinkFact): string {
  const names = { type: fact.type, from: labelOf(fact.from), to: labelOf(fact.to) };
  const dated = datedEnd(fact);
  if (dated !== undefined) return statement("dated-links", { ...names, dated });
  return statement(fact.type === "CONCERNS" ? "concerns" : "links", names);
}

function idsOf(claims: readonly Claim[]): string[] {
  return claims.map(({ id }) => id);
}

/** Runs a statement of many rows; it answers with the positions of those that stood before. */
async function run<C extends CarriedFact>(
  tx: Transaction,
  text: string,
  rows: readonly object[],
  facts: readonly C[],
): Promise<C[]> {
  if (rows.length === 0) return [];
  const known = await tx.run<{ index: number }>(text, { rows });
  return known.flatMap(({ index }) => facts[index] ?? []);
}
