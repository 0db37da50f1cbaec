import type { GraphWriter } from "../../graph/index.ts";
import type { Declaration } from "../facts/declarations.ts";
import { groupBy, statement } from "./statement.ts";

/** What any declaration of a label may say; stored as null where a bundle does not say it. */
const naming = ["nameEn", "aliasesFolded", "note"];
const optional: Readonly<Record<string, readonly string[]>> = {
  Source: ["kind", "url", "title", "published", "retrieved", "language", "contentHash", "note"],
  Place: naming,
  Body: [...naming, "shortName", "kind", "level"],
  Post: [...naming, "seats", "rankOrder", "seniority"],
  Person: naming,
  Document: [
    ...naming,
    "number",
    "numberFolded",
    "title",
    "titleFolded",
    "titleEn",
    "term",
    "period",
    "status",
  ],
  Event: naming,
};

/** A declaration and the bundle that makes it. */
export interface DeclarationRow extends Declaration {
  readonly bundle: string;
}

/** Stores declarations in one transaction. Facts may refer to them from then on. */
export async function writeDeclarations(
  graph: GraphWriter,
  rows: readonly DeclarationRow[],
): Promise<void> {
  const byLabel = groupBy(rows, ({ label }) => label);
  await graph.write(async (tx) => {
    for (const [label, group] of byLabel) {
      const sent = group.map(({ id, bundle, props, dateKey }) => ({ id, bundle, props, dateKey }));
      const none = noneOf(label);
      await tx.run(statement("entities", { label }), { rows: sent, none });
    }
    const posts = byLabel.get("Post")?.map(({ id, props }) => ({ id, body: props["body"] }));
    if (posts) await tx.run(statement("post-bodies"), { rows: posts });
  });
}

function noneOf(label: string): Record<string, null> {
  return Object.fromEntries((optional[label] ?? []).map((key) => [key, null]));
}
