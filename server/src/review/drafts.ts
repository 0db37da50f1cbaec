import { createHash } from "node:crypto";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, GraphTransactor, Transaction } from "../graph/index.ts";
import { withAdditions } from "./added.ts";
import {
  type Decision,
  type Draft,
  type DraftState,
  type StoredDecision,
  type StoredDraft,
  readDecision,
  readDraft,
} from "./draft.ts";
import { type PageArguments, pageOf } from "./list-page.ts";
import { type LogLine, logRows } from "./log.ts";
import type { Proposal } from "./proposal.ts";
import { statement } from "./statement.ts";

/** A draft with its log. */
export interface WholeDraft {
  readonly draft: Draft;
  readonly decisions: readonly Decision[];
}

interface Row {
  readonly draft: StoredDraft;
  readonly decisions: readonly StoredDecision[];
}

/** The id of the draft of an article: the same words are the same draft, however they are spaced. */
export function draftIdOf(text: string): string {
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  return `draft:${createHash("sha256").update(plain).digest("hex").slice(0, 32)}`;
}

/** Null when there is none. */
export async function findDraft(graph: GraphReader, id: string): Promise<WholeDraft | null> {
  const [row] = await graph.read<Row>(statement("read-draft"), { id });
  return row ? wholeOf(row) : null;
}

/**
 * Takes a draft for a change within a transaction; others wait until it ends.
 *
 * @param version that the reviewer saw
 * @param states that it may be in
 * @throws {NiengiamError} BAD_USER_INPUT when there is none, CONFLICT when it changed since or is in another state
 */
export async function takeDraft(
  tx: Transaction,
  id: string,
  version: number,
  states: readonly DraftState[],
  now: string,
): Promise<WholeDraft> {
  const [row] = await tx.run<Row>(statement("take-draft"), { id, now });
  if (!row) throw new NiengiamError("BAD_USER_INPUT", `There is no draft ${id}.`);
  const whole = wholeOf(row);
  const { status } = whole.draft;
  const last = whole.decisions.at(-1);
  if (whole.draft.version !== version) {
    throw new NiengiamError(
      "CONFLICT",
      `${last?.reviewer ?? "Somebody"} has changed this draft since you read it: it is ${status} and at version ${whole.draft.version}, not ${version}. Read it again.`,
    );
  }
  if (!states.includes(status)) {
    throw new NiengiamError(
      "CONFLICT",
      `This draft is ${status}; it must be ${states.join(" or ")}.`,
    );
  }
  return whole;
}

/** Notes a change of a draft that was taken: its new properties, its next version, and lines in the log. */
export async function changeDraft(
  tx: Transaction,
  { draft, decisions }: WholeDraft,
  { reviewer, now }: { readonly reviewer: string; readonly now: string },
  lines: readonly LogLine[],
  props: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx.run(statement("change-draft"), { id: draft.id, props });
  const change = { draft: draft.id, from: decisions.length, proposal: draft.proposal };
  await tx.run(statement("log"), { rows: logRows({ ...change, reviewer, now }, lines) });
}

/** A page of drafts, the latest first. */
export async function listDrafts(
  graph: GraphReader,
  status: DraftState | null | undefined,
  args: PageArguments,
) {
  const name = status == null ? "drafts" : "drafts-of-status";
  const ask = (bounds: object) =>
    graph.read<Row & { draft: { sortKey: string } }>(statement(name), {
      ...bounds,
      status: status ?? null,
    });
  return pageOf(`drafts ${status ?? ""} `, args, ask, ({ draft }) => draft.sortKey, wholeOf);
}

/** Of the parts of a draft that was only given in, no line tells. */
const nothing: Proposal = { mentions: [], facts: [], remarks: [] };

/** Stores a new draft; false when the article is there already. */
export async function keepDraft(
  graph: GraphTransactor,
  draft: Omit<StoredDraft, "links">,
): Promise<boolean> {
  const { submittedBy: reviewer, submittedAt: now } = draft;
  return graph.write(async (tx) => {
    const sortKey = `${now}\u0001${draft.id}`;
    const stored = { ...draft, version: BigInt(draft.version), sortKey };
    const [row] = await tx.run<{ isNew: boolean }>(statement("submit"), { draft: stored });
    if (!row?.isNew) return false;
    const change = { draft: draft.id, from: 0, proposal: nothing, reviewer, now };
    await tx.run(statement("log"), { rows: logRows(change, [{ action: "SUBMIT" }]) });
    return true;
  });
}

function wholeOf(row: Row): WholeDraft {
  const decisions = row.decisions.map(readDecision);
  const draft = readDraft(row.draft);
  return { draft: { ...draft, proposal: withAdditions(draft.proposal, decisions) }, decisions };
}
