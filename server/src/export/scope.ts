import { NiengiamError } from "../errors.ts";
import type { Ask } from "./ask.ts";

/** The labels whose nodes are exported, in the order of every export. */
export const entityLabels = ["Person", "Body", "Post", "Document", "Event", "Place"] as const;
export type EntityLabel = (typeof entityLabels)[number];
export type Label = EntityLabel | "Source" | "Tenure" | "Participation" | "Claim" | "Bundle";

/** What is exported: everything, or what stands among some entities. */
export interface Scope {
  /** The ids of a label in the order of their characters, page by page, so that memory stays flat. */
  pages(label: Label, size?: number): AsyncIterable<readonly string[]>;
  /** The entities asked for; null is the whole graph. */
  readonly among: readonly string[] | null;
  /** Whether a claim belongs to it, and whether a bundle's declaration does. */
  has(id: string): boolean;
}

/** Nodes in a page: large enough for the database, small enough for memory. */
const usualSize = 500;
/** Entities of one subgraph, as many as `subgraph` of the API takes. */
const mostIds = 1500;

export function wholeGraph(ask: Ask): Scope {
  return {
    among: null,
    has: () => true,
    async *pages(label, size = usualSize) {
      let after = "";
      for (;;) {
        const rows = await ask<{ id: string }>("ids", { after, limit: BigInt(size) }, label);
        if (rows.length > 0) yield rows.map(({ id }) => id);
        if (rows.length < size) return;
        after = rows.at(-1)?.id ?? after;
      }
    },
  };
}

interface ClaimAmong {
  readonly id: string;
  readonly source: string;
  readonly bundle: string;
  readonly speaksOf: readonly string[];
}

/**
 * Some entities, the facts that stand among them with their claims, and what is needed to say these: the declarations of all
 * that the claims speak of.
 *
 * @throws {NiengiamError} BAD_USER_INPUT when there are too many ids, or some are of no entity
 */
export async function subgraph(
  ask: Ask,
  given: readonly string[],
  history: boolean,
): Promise<Scope> {
  const ids = [...new Set(given)].toSorted();
  if (ids.length > mostIds) {
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `At most ${mostIds} ids, and these are ${ids.length}.`,
    );
  }
  const known = new Set((await ask<{ id: string }>("known", { ids })).map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 10).join(", ");
    throw new NiengiamError(
      "BAD_USER_INPUT",
      `${unknown.length} of the ids are of no entity of the graph: ${shown}. Expected ids as person:to-lam.`,
    );
  }
  const idsOf = async (question: string) =>
    (await ask<{ id: string }>(question, { ids })).map(({ id }) => id);
  const claims = await ask<ClaimAmong>("claims-among", { ids, history });
  const declared = await declaredFor(ask, [...ids, ...claims.flatMap(({ speaksOf }) => speaksOf)]);
  const labels: Record<Label, Iterable<string>> = {
    ...byLabel(ids),
    Source: claims.map(({ source }) => source),
    Tenure: await idsOf("tenures-among"),
    Participation: await idsOf("participations-among"),
    Claim: claims.map(({ id }) => id),
    Bundle: [...claims.map(({ bundle }) => bundle), ...declared.bundles],
  };
  const inScope = new Set([...ids, ...declared.ids, ...labels.Claim]);
  return {
    among: ids,
    has: (id) => inScope.has(id),
    async *pages(label, size = usualSize) {
      const all = [...new Set(labels[label])].toSorted();
      for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
    },
  };
}

/** What is declared of these ids, with the bodies of posts, and by which bundles. */
async function declaredFor(ask: Ask, spokenOf: readonly string[]) {
  const ids = new Set(spokenOf);
  const bundles = new Set<string>();
  let left = [...ids];
  while (left.length > 0) {
    const rows = await ask<{ id: string; bundles: string[]; body: string | null }>("declaring", {
      ids: left,
    });
    for (const bundle of rows.flatMap((row) => row.bundles)) bundles.add(bundle);
    left = rows.flatMap(({ body }) => (body === null || ids.has(body) ? [] : [body]));
    for (const id of left) ids.add(id);
  }
  return { ids, bundles };
}

function byLabel(ids: readonly string[]): Record<EntityLabel, string[]> {
  const of = (label: EntityLabel) => ids.filter((id) => id.startsWith(`${label.toLowerCase()}:`));
  return {
    Person: of("Person"),
    Body: of("Body"),
    Post: of("Post"),
    Document: of("Document"),
    Event: of("Event"),
    Place: of("Place"),
  };
}
