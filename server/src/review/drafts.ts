import { createHash } from "node:crypto";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, GraphTransactor, Transaction } from "../graph/index.ts";
import { cutPage, pageBounds, readPage, writeCursor } from "../graph/pages.ts";
import { withAdditions } from "./added.ts";
import {
  type Action,
  type Decision,
  type DecisionValue,
  type Draft,
  type DraftState,
  type StoredDecision,
  type StoredDraft,
  readDecision,
  readDraft,
} from "./draft.ts";
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

/** What a change notes in the log. */
export interface LogLine {
  readonly action: Action;
  readonly key?: string;
  readonly value?: DecisionValue;
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
  await tx.run(statement("log"), {
    rows: logRows(draft.id, decisions.length, { reviewer, now }, lines),
  });
}

/** @param from how many lines the log of the draft has */
function logRows(
  draft: string,
  from: number,
  { reviewer, now }: { readonly reviewer: string; readonly now: string },
  lines: readonly LogLine[],
) {
  return lines.map(({ action, key = null, value = {} }, index) => {
    const number = from + index + 1;
    const id = `decision:${draft.slice("draft:".length)}.${number}`;
    const sortKey = `${now} ${String(number).padStart(6, "0")}\u0001${id}`;
    const text = JSON.stringify(value);
    return {
      id,
      draft,
      number: BigInt(number),
      key,
      action,
      value: text === "{}" ? null : text,
      reviewer,
      at: now,
      sortKey,
    };
  });
}

type PageArguments = Readonly<{ first?: number | null; after?: string | null }>;

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

/** A page of the log, the latest line first. */
export async function listDecisions(graph: GraphReader, args: PageArguments) {
  const rows = (params: object) =>
    graph.read<{ decision: StoredDecision & { sortKey: string } }>(statement("decisions"), {
      ...params,
    });
  return pageOf(
    "log ",
    args,
    rows,
    ({ decision }) => decision.sortKey,
    ({ decision }) => readDecision(decision),
  );
}

async function pageOf<Stored, Node>(
  mark: string,
  { first, after }: PageArguments,
  ask: (params: object) => Promise<Stored[]>,
  keyOf: (row: Stored) => string,
  read: (row: Stored) => Node,
) {
  const page = readPage({ first, after }, mark);
  const { rows, hasNextPage, hasPreviousPage } = cutPage(await ask(pageBounds(page, true)), page);
  const cursor = (row: Stored | undefined) => (row ? writeCursor(mark, keyOf(row)) : null);
  return {
    nodes: rows.map(read),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    },
  };
}

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
    await tx.run(statement("log"), {
      rows: logRows(draft.id, 0, { reviewer, now }, [{ action: "SUBMIT" }]),
    });
    return true;
  });
}

function wholeOf(row: Row): WholeDraft {
  const decisions = row.decisions.map(readDecision);
  const draft = readDraft(row.draft);
  return { draft: { ...draft, proposal: withAdditions(draft.proposal, decisions) }, decisions };
}
