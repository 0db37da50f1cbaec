import { type GraphWriter, type Transaction, within } from "../graph/index.ts";
import { type Changes, RefusedImport, storeBundle } from "../seeding/index.ts";
import { bundleIdOf } from "./bundle/declare.ts";
import type { DraftProblem } from "./bundle/to-bundle.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { type ReviewState, bundleOfState } from "./state.ts";
import { type TenureChange, tenureChanges } from "./tenure-changes.ts";

/** What accepting a draft as it stands would make of the graph. */
export interface Rehearsal {
  /** What keeps it from being accepted, beside what is undecided. */
  readonly problems: readonly DraftProblem[];
  readonly picture: Picture;
  readonly tenures: readonly TenureChange[];
}

const nothing = { picture: { nodes: [], relations: [] }, tenures: [] };

/**
 * Accepts a draft in a transaction that is taken back, so that what is told beforehand is what will come of it. What is
 * undecided counts as accepted; facts about something open are left out.
 */
export async function rehearse(
  graph: GraphWriter,
  state: ReviewState,
  reviewer: string,
): Promise<Rehearsal> {
  const now = new Date().toISOString();
  const { bundle, problems } = await bundleOfState(graph, state, reviewer, now);
  try {
    const seen = await graph.rehearse(async (tx) => {
      const changes = await storeBundle(tx, state.draft.id, bundle);
      return look(tx, state.draft.id, changes);
    });
    return { problems, ...seen };
  } catch (error) {
    if (!(error instanceof RefusedImport)) throw error;
    const refused = error.problems.map(({ message }) => ({ key: state.draft.id, message }));
    return { problems: [...problems, ...refused], ...nothing };
  }
}

async function look(tx: Transaction, draft: string, { claims, holdings }: Changes) {
  const bundle = bundleIdOf(draft);
  return {
    picture: await pictureOf(within(tx), bundle, claims),
    tenures: await tenureChanges(within(tx), bundle, holdings),
  };
}
