import type { Graph } from "@niengiam/server/dist/graph/index.js";
import { claimsOf } from "@niengiam/server/dist/seeding/facts/bundle-facts.js";
import { listedIn } from "@niengiam/server/dist/seeding/facts/declarations.js";
import {
  type Fact,
  factName,
  linkProps,
  nodeOf,
  participationProps,
  propertyProps,
} from "@niengiam/server/dist/seeding/facts/fact.js";
import { labelOf } from "@niengiam/server/dist/seeding/facts/ids.js";
import type { Bundle } from "@niengiam/server/dist/seeding/format/bundle.js";
import { carriedFacts } from "@niengiam/server/dist/seeding/load/facts.js";

type Props = Record<string, unknown>;

/** The nodes and relationships that bundles come to, as rows for statements that do nothing else. */
export interface BareRows {
  readonly nodes: Map<string, { id: string; props: Props }[]>;
  readonly links: Map<string, { from: string; to: string; key: string; props: Props }[]>;
}

export function bareRows(bundles: readonly Bundle[]): BareRows {
  const nodes: BareRows["nodes"] = new Map();
  const links: BareRows["links"] = new Map();
  const node = (label: string, id: string, props: object) =>
    push(nodes, label, { id, props: { ...props } });
  const link = (from: [string, string], type: string, to: [string, string], key = "", props = {}) =>
    push(links, `${from[0]} ${type} ${to[0]}`, { from: from[1], to: to[1], key, props });

  for (const bundle of bundles) {
    const listed = listedIn(bundle);
    const claims = [...claimsOf(bundle).values()];
    const declares = listed.flatMap(({ id, declared }) => (declared ? [id] : []));
    node("Bundle", bundle.bundle, { id: bundle.bundle, recordedAt: bundle.recordedAt, declares });
    for (const { declared } of listed) {
      if (!declared) continue;
      const { id, label, props } = declared;
      node(label, id, { ...props, bundles: [bundle.bundle] });
      if (label === "Post") link(["Post", id], "IN", ["Body", String(props["body"])]);
    }
    for (const claim of claims) {
      node("Claim", claim.id, claim);
      link(["Claim", claim.id], "FROM", ["Source", claim.source]);
    }
    for (const { fact, claims: carrying } of carriedFacts(claims)) {
      const ids = carrying.map(({ id }) => id);
      for (const id of ids) {
        const target = nodeOf(fact);
        link(["Claim", id], "SUPPORTS", [labelOf(target), target], factName(fact));
      }
      addFact(fact, carrying, ids);
    }
  }
  return { nodes, links };

  function addFact(fact: Fact, claims: Parameters<typeof participationProps>[0], ids: string[]) {
    if (fact.form === "property") {
      const label = labelOf(fact.node);
      node(label, fact.node, propertyProps(label, fact.fact, fact.node, claims[0]));
    } else if (fact.form === "participation") {
      const { id, person, event } = fact;
      node("Participation", id, { id, person, event, ...participationProps(claims) });
      const props = { person, dateKey: `${claims[0]?.at ?? ""}\u0001${event}`, claims: ids };
      link(["Person", person], "TOOK_PART", ["Participation", id], "", props);
      link(["Participation", id], "IN", ["Event", event]);
    } else {
      const { from, to, type, how } = fact;
      const hosted =
        type === "HOSTED" ? { host: from, dateKey: `${claims[0]?.at ?? ""}\u0001${to}` } : {};
      const props = { ...linkProps(type, claims), ...hosted, claims: ids };
      link([labelOf(from), from], type, [labelOf(to), to], how ?? "", props);
    }
  }
}

/** Stores the rows: nodes first, then relationships, so many a statement and a transaction each. */
export async function writeBare(graph: Graph, { nodes, links }: BareRows, size: number) {
  for (const [label, rows] of nodes) {
    const text = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.props`;
    await writePages(graph, text, rows, size);
  }
  for (const [kind, rows] of links) {
    const [from, type, to] = kind.split(" ");
    const key =
      type === "SUPPORTS" ? " {fact: row.key}" : type === "CONCERNS" ? " {how: row.key}" : "";
    const text = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}${key}]->(b) SET r += row.props`;
    await writePages(graph, text, rows, size);
  }
}

async function writePages(graph: Graph, text: string, rows: readonly object[], size: number) {
  for (let from = 0; from < rows.length; from += size) {
    const page = rows.slice(from, from + size);
    await graph.write((tx) => tx.run(text, { rows: page }));
  }
}

function push<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
