import type { GraphReader } from "../graph/index.ts";
import {
  type Action,
  type Decision,
  type DecisionValue,
  type StoredDecision,
  beginning,
  readDecision,
} from "./draft.ts";
import { type PageArguments, pageOf } from "./list-page.ts";
import type { Proposal } from "./proposal.ts";
import { statement } from "./statement.ts";

/** What a change notes in the log. */
export interface LogLine {
  readonly action: Action;
  readonly key?: string;
  readonly value?: DecisionValue;
}

interface Change {
  readonly draft: string;
  /** How many lines the log of the draft has. */
  readonly from: number;
  /** The parts of the draft as they are after the change: lines keep the words of the part that they are about. */
  readonly proposal: Proposal;
  readonly reviewer: string;
  /** Moment in UTC, ISO 8601. */
  readonly now: string;
}

/** The lines of one change, as they are stored. */
export function logRows(
  { draft, from, proposal, reviewer, now }: Change,
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
      ...wordsOf(proposal, key),
      action,
      value: text === "{}" ? null : text,
      reviewer,
      at: now,
      sortKey,
    };
  });
}

/** What a part is about in print, and of a fact what it says: keys alone tell a reader little. */
function wordsOf({ mentions, facts }: Proposal, key: string | null) {
  const fact = facts.find((one) => one.key === key);
  const mention = mentions.find((one) => one.key === (fact?.subject ?? key));
  return { about: mention?.title ?? mention?.name ?? null, says: fact?.says ?? null };
}

/** A line of the log with the headline of the article, or how it begins. */
export interface LoggedDecision extends Decision {
  readonly article: string;
}

/** A page of the log, the latest line first. */
export function listDecisions(graph: GraphReader, args: PageArguments) {
  type Row = { readonly decision: StoredDecision & { sortKey: string }; readonly article: string };
  return pageOf<Row, LoggedDecision>(
    "log ",
    args,
    (bounds) => graph.read<Row>(statement("decisions"), { ...bounds, beginning }),
    ({ decision }) => decision.sortKey,
    ({ decision, article }) => ({ ...readDecision(decision), article }),
  );
}
