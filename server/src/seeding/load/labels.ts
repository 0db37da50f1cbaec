import type { GraphWriter, Transaction } from "../../graph/index.ts";
import { type CalledBody, type TitledPost, labelsOf } from "../facts/labels.ts";
import { statement, withNulls } from "./statement.ts";

const pageSize = 5_000;

/**
 * Writes what these posts, and those in these bodies, are called. A body may be declared after its posts or be renamed,
 * so this follows every declaration of either.
 */
export async function settleLabels(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const posts = await tx.run<{ post: TitledPost; body: CalledBody }>(statement("titled-posts"), {
    ids,
  });
  if (posts.length === 0) return;
  await tx.run(statement("labels"), {
    rows: posts.map(({ post, body }) => ({
      id: post.id,
      props: withNulls({ ...labelsOf(post, body) }),
    })),
  });
}

/** Writes what all posts are called, for a graph that was stored before posts had labels. */
export async function settleAllLabels(graph: GraphWriter): Promise<void> {
  const bodies = await graph.readRows(statement("post-owners"));
  const ids = bodies.map(([id]) => String(id));
  for (let from = 0; from < ids.length; from += pageSize) {
    await graph.write((tx) => settleLabels(tx, ids.slice(from, from + pageSize)));
  }
}
