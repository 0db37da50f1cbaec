import type { GraphReader } from "../graph/index.ts";
import type { Claim } from "../seeding/facts/claim.ts";
import { isTitle } from "../seeding/facts/claim.ts";
import { groupBy } from "../seeding/load/statement.ts";
import { statement } from "./statement.ts";

/** What would be added: entities, those in the graph already too, and the relations between them. */
export interface Picture {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly isNew: boolean;
  }[];
  readonly relations: readonly {
    /** HELD for titles of any kind, else what the claims say. */
    readonly type: string;
    readonly from: string;
    readonly to: string;
    /** The roles, titles or ways that the claims name. */
    readonly words: readonly string[];
  }[];
}

const entity = /^(?:person|body|post|document|event|place):/;

/** @param bundle that says the claims */
export async function pictureOf(
  graph: GraphReader,
  bundle: string,
  claims: readonly Claim[],
): Promise<Picture> {
  const links = claims.filter(
    ({ subject, object }) => entity.test(subject) && entity.test(object ?? ""),
  );
  const grouped = groupBy(links, (claim) => `${typeOf(claim)} ${claim.subject} ${claim.object}`);
  const relations = [...grouped.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const words = group.flatMap(({ role, printedAs, value }) => role ?? printedAs ?? value ?? []);
    return {
      type: typeOf(first),
      from: first.subject,
      to: first.object ?? "",
      words: [...new Set(words)],
    };
  });
  const named = claims.flatMap(({ subject, object }) => [subject, object ?? ""]);
  const ids = [...new Set(named.filter((id) => entity.test(id)))];
  const rows = await graph.read<{ id: string; label: string; isNew: boolean }>(
    statement("labels"),
    {
      ids,
      bundle,
    },
  );
  return {
    nodes: rows.map((row) => ({
      ...row,
      kind: row.id.slice(0, row.id.indexOf(":")).toUpperCase(),
    })),
    relations,
  };
}

function typeOf({ says }: Claim): string {
  return isTitle(says) ? "HELD" : says;
}
