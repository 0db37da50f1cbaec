import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import {
  AcceptDraftDocument,
  DecideDocument,
  RejectDraftDocument,
  ReopenDraftDocument,
  WithdrawDraftDocument,
} from "../api/generated/review.ts";
import { askReviewer } from "./ask-reviewer.ts";
import { DecisionQueue } from "./decision-queue.ts";
import { inverseOf } from "./decisions.ts";
import type { DecisionInput, Draft } from "./draft.ts";
import { draftQuery, keepDraft } from "./draft-queries.ts";
import { ReviewError } from "./review-error.ts";

const WHOLE = {
  accept: AcceptDraftDocument,
  reject: RejectDraftDocument,
  withdraw: WithdrawDraftDocument,
  reopen: ReopenDraftDocument,
};

/** What becomes of a draft as a whole. */
type WholeChange = keyof typeof WHOLE;

/** What a reviewer does to one draft. */
export type Review = {
  /** Decisions that are on their way, by the key of the part. */
  readonly pending: ReadonlyMap<string, DecisionInput>;
  /** Why the last change was not made; null when it was. */
  readonly error: unknown;
  readonly dismiss: () => void;
  /** Whether the whole draft is being changed. */
  readonly isChanging: boolean;
  /** The draft once nothing is on its way any more. */
  readonly latest: () => Promise<Draft>;
  /** True once the server has noted the decisions; false when it refused them, and the error is told. */
  readonly decide: (decisions: readonly DecisionInput[]) => Promise<boolean>;
  /** Takes the last decisions of this sitting back; the keys that they were about. */
  readonly undo: () => readonly string[];
  readonly change: (what: WholeChange) => Promise<boolean>;
};

/** Decides on a draft: one batch of decisions after another, each with the version that was last seen. */
export function useReview({ id }: Pick<Draft, "id">): Review {
  const queries = useQueryClient();
  const [pending, setPending] = useState<ReadonlyMap<string, DecisionInput>>(new Map());
  const [error, setError] = useState<unknown>(null);
  const [isChanging, setChanging] = useState(false);
  const past = useRef<(readonly DecisionInput[])[]>([]);

  const seen = useCallback(() => {
    const draft = queries.getQueryData(draftQuery(id).queryKey);
    if (!draft) throw new Error(`${id} has not been read.`);
    return draft;
  }, [queries, id]);

  const fail = useCallback(
    async (reason: unknown) => {
      if (reason instanceof ReviewError && reason.code === "CONFLICT") {
        await queries.refetchQueries({ queryKey: draftQuery(id).queryKey });
      }
      // Told when what is told of can be seen.
      setError(reason);
    },
    [queries, id],
  );

  const queue = useMemo(
    () =>
      new DecisionQueue(async (decisions) => {
        const { version } = seen();
        const { decide } = await askReviewer(DecideDocument, { draft: id, version, decisions });
        keepDraft(queries, decide);
      }),
    [queries, id, seen],
  );

  const send = useCallback(
    async (decisions: readonly DecisionInput[]) => {
      const given = decisions.map((decision) => [decision.key, decision] as const);
      setPending((known) => new Map([...known, ...given]));
      try {
        await queue.add(decisions);
        setError(null);
        return true;
      } catch (reason) {
        await fail(reason);
        return false;
      } finally {
        setPending((known) => new Map([...known].filter((one) => !decisions.includes(one[1]))));
      }
    },
    [queue, fail],
  );

  return {
    pending,
    error,
    dismiss: () => setError(null),
    isChanging,
    async latest() {
      await queue.idle();
      return seen();
    },
    async decide(decisions) {
      const inverse = decisions.map(({ key }) => inverseOf(seen(), key, pending));
      past.current.push(inverse);
      const isDone = await send(decisions);
      if (!isDone) past.current = past.current.filter((one) => one !== inverse);
      return isDone;
    },
    undo() {
      const inverse = past.current.pop() ?? [];
      if (inverse.length > 0) void send(inverse);
      return inverse.map(({ key }) => key);
    },
    async change(what) {
      setChanging(true);
      try {
        const { draft } = await askReviewer(WHOLE[what], { id, version: seen().version });
        keepDraft(queries, draft);
        // What readers see has changed as well.
        void queries.invalidateQueries({ predicate: ({ queryKey }) => isOfGraph(queryKey) });
        setError(null);
        return true;
      } catch (reason) {
        await fail(reason);
        return false;
      } finally {
        setChanging(false);
      }
    },
  };
}

function isOfGraph([first]: readonly unknown[]): boolean {
  return first !== "review" && first !== "words";
}
