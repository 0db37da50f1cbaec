import { addReviewer, listReviewers, revokeReviewer } from "../review/index.ts";
import { applySchema } from "../seeding/index.ts";
import { withGraph } from "./with-graph.ts";

/** `niengiam reviewer add`: prints the token, the only time that it is seen. */
export async function addAReviewer(name: string): Promise<void> {
  const token = await withGraph(async (graph) => {
    await applySchema(graph);
    return addReviewer(graph, name);
  });
  console.error(`${name} may review with this token. It is shown once; keep it as a password.`);
  console.log(token);
}

/** `niengiam reviewer revoke`. */
export async function revokeAReviewer(name: string): Promise<void> {
  await withGraph((graph) => revokeReviewer(graph, name));
  console.log(`${name} may review no more.`);
}

/** `niengiam reviewer list`: a line for each, by name. */
export async function listAllReviewers(): Promise<void> {
  const reviewers = await withGraph(listReviewers);
  for (const { name, addedAt, revokedAt } of reviewers) {
    console.log(`${name}\tsince ${addedAt}${revokedAt === null ? "" : `\trevoked ${revokedAt}`}`);
  }
}
