import { NiengiamError } from "../errors.ts";
import { type GraphWriter, type Transaction, within } from "../graph/index.ts";
import { removeBundle, storeBundle, whileNoOtherImports } from "../seeding/index.ts";
import { bundleIdOf } from "./bundle/declare.ts";
import type { Action, DraftState } from "./draft.ts";
import { type WholeDraft, changeDraft, takeDraft } from "./drafts.ts";
import { bundleOfState, openKeys, readState } from "./state.ts";

/** Milliseconds that a reviewer waits for an import or another reviewer. */
const patience = 20_000;

/** Who changes which version of a draft. */
export interface Change {
  readonly id: string;
  readonly version: number;
  readonly reviewer: string;
}

/**
 * Writes what stands of a draft into the graph, with the tenures that follow: all of it or, on any mistake, nothing.
 *
 * @throws {NiengiamError} BAD_USER_INPUT while something is undecided, CONFLICT when the draft changed since it was read
 */
export function acceptDraft(graph: GraphWriter, change: Change): Promise<void> {
  return settle(graph, change, ["OPEN"], "ACCEPT_DRAFT", async (tx, whole, now) => {
    const state = await readState(within(tx), whole.draft, whole.decisions);
    const open = openKeys(state);
    if (open.length > 0) throw undecided(open);
    const { bundle, ids, problems } = await bundleOfState(within(tx), state, change.reviewer, now);
    if (problems.length > 0) {
      const told = problems.map(({ key, message }) => `${key}: ${message}`);
      throw new NiengiamError("BAD_USER_INPUT", told.join("\n"));
    }
    await storeBundle(tx, change.id, bundle);
    return { status: "ACCEPTED", links: JSON.stringify(ids) };
  });
}

/** Takes back all that an accepted draft brought: the graph is as if it had never been accepted. */
export function withdrawDraft(graph: GraphWriter, change: Change): Promise<void> {
  return settle(graph, change, ["ACCEPTED"], "WITHDRAW_DRAFT", async (tx) => {
    await removeBundle(tx, bundleIdOf(change.id));
    return { status: "WITHDRAWN", links: null };
  });
}

/** Leaves a draft out of the graph; the same article again finds it rejected. */
export function rejectDraft(graph: GraphWriter, change: Change): Promise<void> {
  return note(graph, change, ["OPEN"], "REJECT_DRAFT", "REJECTED");
}

/** Opens a draft again that was rejected or withdrawn, with the decisions as they were. */
export function reopenDraft(graph: GraphWriter, change: Change): Promise<void> {
  return note(graph, change, ["REJECTED", "WITHDRAWN"], "REOPEN_DRAFT", "OPEN");
}

type Work = (
  tx: Transaction,
  whole: WholeDraft,
  now: string,
) => Promise<{ readonly status: DraftState; readonly links: string | null }>;

/** A change of the graph, in one transaction with that of the draft; no import runs meanwhile. */
function settle(
  graph: GraphWriter,
  { id, version, reviewer }: Change,
  states: readonly DraftState[],
  action: Action,
  work: Work,
): Promise<void> {
  const change = () =>
    graph.write(async (tx) => {
      const now = new Date().toISOString();
      const whole = await takeDraft(tx, id, version, states, now);
      const props = await work(tx, whole, now);
      await changeDraft(tx, whole, { reviewer, now }, [{ action }], props);
    });
  return whileNoOtherImports(graph, change, patience);
}

function note(
  graph: GraphWriter,
  { id, version, reviewer }: Change,
  states: readonly DraftState[],
  action: Action,
  status: DraftState,
): Promise<void> {
  return graph.write(async (tx) => {
    const now = new Date().toISOString();
    const whole = await takeDraft(tx, id, version, states, now);
    await changeDraft(tx, whole, { reviewer, now }, [{ action }], { status });
  });
}

const mostNamed = 10;

function undecided(open: readonly string[]): NiengiamError {
  const more = open.length > mostNamed ? ` and ${open.length - mostNamed} more` : "";
  const keys = open.slice(0, mostNamed).join(", ");
  return new NiengiamError(
    "BAD_USER_INPUT",
    `Decide on ${keys}${more} first, then accept the draft.`,
  );
}
