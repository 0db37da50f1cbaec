import type { GraphReader } from "../../graph/index.ts";
import type { Listed } from "../facts/declarations.ts";
import { labelOf } from "../facts/ids.ts";
import { groupBy, statement } from "../load/statement.ts";
import { canonical } from "./id-table.ts";

const pageSize = 5_000;

/** Properties that claims carry, or that follow from other properties: no declaration answers for them. */
const settledProps = new Set(
  "bundles dateKey width born died start end startMin endMax date from to mode dateReason dateInferred sortKey label labelEn labelVariants".split(
    " ",
  ),
);

interface Stored {
  readonly id: string;
  readonly bundles: readonly string[] | null;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Holds the files of an import against what other bundles have put into the graph. */
export class GraphCheck {
  readonly hashes: ReadonlySet<string>;
  /** The file of every bundle in the graph. */
  readonly bundles: ReadonlyMap<string, string>;
  readonly #graph: GraphReader;
  readonly #conflicting: { id: string; bundles: readonly string[] }[] = [];
  readonly #repeated: { id: string; bundle: string }[] = [];

  static async open(graph: GraphReader): Promise<GraphCheck> {
    const rows = await graph.read<{ id: string; hash: string; name: string }>(
      statement("bundle-hashes"),
    );
    return new GraphCheck(graph, rows);
  }

  private constructor(graph: GraphReader, rows: { id: string; hash: string; name: string }[]) {
    this.#graph = graph;
    this.hashes = new Set(rows.map(({ hash }) => hash));
    this.bundles = new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Notes what a bundle declares otherwise than the graph, and which of its claims stand there. */
  async compare(bundle: string, listed: readonly Listed[], claims: readonly string[]) {
    if (this.bundles.size === 0) return;
    const declared = new Map(listed.flatMap((l) => (l.declared ? [[l.id, l.declared]] : [])));
    for (const { id, bundles, props } of await this.#find([...declared.keys()])) {
      if (canonical(said(props)) === canonical(said(declared.get(id)?.props ?? {}))) continue;
      this.#conflicting.push({ id, bundles: bundles ?? [] });
    }
    for (const page of pages(claims)) {
      const rows = page.map((id) => ({ id, bundle }));
      this.#repeated.push(
        ...(await this.#graph.read<{ id: string; bundle: string }>(statement("claims-elsewhere"), {
          rows,
        })),
      );
    }
  }

  /** Ids declared otherwise by bundles that the import leaves as they are. */
  conflicting(replaced: ReadonlySet<string>): string[] {
    return this.#conflicting
      .filter(({ bundles }) => bundles.some((bundle) => !replaced.has(bundle)))
      .map(({ id }) => id);
  }

  /** Claims made also by bundles that the import leaves as they are. */
  repeated(replaced: ReadonlySet<string>): string[] {
    return this.#repeated.filter(({ bundle }) => !replaced.has(bundle)).map(({ id }) => id);
  }

  /** The ids that no bundle declares, once those of the import are replaced. */
  async unknown(ids: readonly string[], replaced: ReadonlySet<string>): Promise<string[]> {
    const known = new Set<string>();
    for (const { id, bundles } of await this.#find(ids)) {
      if (bundles?.some((bundle) => !replaced.has(bundle))) known.add(id);
    }
    return ids.filter((id) => !known.has(id));
  }

  /** The files of the bundles that declare an id, or of those that make a claim. */
  async filesOf(id: string): Promise<string[]> {
    const [stored] = await this.#find([id]);
    return (stored?.bundles ?? []).map((bundle) => this.bundles.get(bundle) ?? bundle);
  }

  async #find(ids: readonly string[]): Promise<Stored[]> {
    const found: Stored[] = [];
    if (this.bundles.size === 0) return found;
    for (const [label, group] of groupBy(ids, labelOf)) {
      for (const page of pages(group)) {
        found.push(
          ...(await this.#graph.read<Stored>(statement("declared", { label }), { ids: page })),
        );
      }
    }
    return found;
  }
}

function said(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([key]) => !settledProps.has(key) && !key.endsWith("Folded")),
  );
}

function* pages<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += pageSize) yield rows.slice(from, from + pageSize);
}
