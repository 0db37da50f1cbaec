import type { GraphTransactor } from "../../graph/index.ts";
import type { Declaration } from "../facts/declarations.ts";
import { settleLabels } from "./labels.ts";
import { groupBy, statement } from "./statement.ts";

/** What any declaration of a label may say; stored as null where a bundle does not say it. */
const naming = [
  "nameEn",
  "aliasesFolded",
  "abbreviationsFolded",
  "note",
  "externalIds",
  "externalIdsFolded",
];
const optional: Readonly<Record<string, readonly string[]>> = {
  Source: [
    "kind",
    "url",
    "title",
    "published",
    "retrieved",
    "language",
    "contentHash",
    "note",
    "from",
    "to",
  ],
  Place: naming,
  Body: [...naming, "shortName", "kind", "level"],
  Post: [...naming, "title", "titleEn", "seats", "rankOrder", "seniority"],
  Person: naming,
  Document: [
    ...naming,
    "number",
    "numberFolded",
    "numberVariantsFolded",
    "numbersJoined",
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
  graph: GraphTransactor,
  rows: readonly DeclarationRow[],
): Promise<void> {
  const byLabel = groupBy(rows, ({ label }) => label);
  await graph.write(async (tx) => {
    for (const [label, group] of byLabel) {
      const sent = group.map(({ id, bundle, props, undated = {} }) => ({
        id,
        bundle,
        props,
        undated,
      }));
      const none = noneOf(label);
      await tx.run(statement("entities", { label }), { rows: sent, none });
    }
    const posts = byLabel.get("Post")?.map(({ id, props }) => ({ id, body: props["body"] }));
    if (posts) await tx.run(statement("post-bodies"), { rows: posts });
    const called = rows.filter(({ label }) => label === "Post" || label === "Body");
    await settleLabels(
      tx,
      called.map(({ id }) => id),
    );
  });
}

function noneOf(label: string): Record<string, null> {
  return Object.fromEntries((optional[label] ?? []).map((key) => [key, null]));
}
