import { type GraphWriter, type Transaction, within } from "../graph/index.ts";
import { type Changes, RefusedImport, findContradictions, storeBundle } from "../seeding/index.ts";
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
  /** Rules of the whole graph that its claims would break, beside those about one tenure. */
  readonly findings: readonly BrokenRule[];
}

interface BrokenRule {
  readonly rule: string;
  /** The ids of what it is about. */
  readonly about: string;
  readonly detail: string;
}

const nothing = { picture: { nodes: [], relations: [] }, tenures: [], findings: [] };

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
    const key = state.draft.id;
    const refused = error.problems.map(({ message }) => ({
      key,
      code: "REFUSED" as const,
      message,
    }));
    return { problems: [...problems, ...refused], ...nothing };
  }
}

async function look(tx: Transaction, draft: string, { claims, holdings }: Changes) {
  const bundle = bundleIdOf(draft);
  return {
    picture: await pictureOf(within(tx), bundle, claims),
    tenures: await tenureChanges(within(tx), bundle, holdings),
    findings: await findingsAbout(tx, claims),
  };
}

/** The rule whose findings the changes of tenures tell, with the claims. */
const toldByTenures = "disputed-tenures";

async function findingsAbout(tx: Transaction, claims: Changes["claims"]): Promise<BrokenRule[]> {
  const own = new Set(claims.map(({ id }) => id));
  const all = await findContradictions(within(tx));
  return all
    .filter(({ check, claims: some }) => check !== toldByTenures && some.some((id) => own.has(id)))
    .map(({ rule, about, detail }) => ({ rule, about, detail }));
}
