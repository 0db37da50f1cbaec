import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { FormattedMessage } from "react-intl";
import { ArticlePane } from "./article-pane.tsx";
import { neededMentions, type Draft } from "./draft.ts";
import { DraftBar } from "./draft-bar.tsx";
import { DraftHead } from "./draft-head.tsx";
import { rehearsalQuery } from "./draft-queries.ts";
import { FailureNote } from "./failure-note.tsx";
import { groupsOf } from "./groups.ts";
import { holdsOf } from "./hold.ts";
import { OpenList } from "./open-list.tsx";
import { DraftDialog } from "./draft-dialog.tsx";
import { PartList } from "./part-list.tsx";
import { RehearsalPane, RehearsalWarnings } from "./rehearsal-pane.tsx";
import { SettledDraft } from "./settled-draft.tsx";
import { useDraftActs } from "./use-draft-acts.ts";
import { useReview } from "./use-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";

/** Where a draft is decided on: the article on one side, what it says on the other. */
export function DraftDesk({ draft }: { draft: Draft }) {
  const review = useReview(draft);
  const {
    data: rehearsal,
    isFetching,
    error,
  } = useQuery(rehearsalQuery(draft, review.pending.size === 0));
  const groups = useMemo(() => groupsOf(draft), [draft]);
  const needed = useMemo(() => neededMentions(draft), [draft]);
  const holds = useMemo(() => holdsOf(draft, rehearsal), [draft, rehearsal]);
  const problems = useMemo(
    () => new Map(rehearsal?.problems.map((problem) => [problem.key, problem])),
    [rehearsal],
  );
  const acts = useDraftActs({ draft, groups, rehearsal, review });
  const { current, choose, detailed, dialog, close, told, act } = acts;
  useReviewKeys(act);
  const isOpen = draft.status === "OPEN";
  return (
    <div className="review-draft">
      <DraftHead draft={draft} />
      <SettledDraft draft={draft} review={review} />
      {dialog === null && <FailureNote error={review.error} dismiss={review.dismiss} />}
      <div className="review-columns">
        <ArticlePane draft={draft} current={current} choose={choose} />
        <div className="review-side">
          {isOpen && (
            <>
              <DraftBar draft={draft} review={review} act={act} />
              <OpenList draft={draft} choose={choose} />
              <p className="review-told" role="status">
                {told && <FormattedMessage id={told.id} values={{ count: told.count }} />}
              </p>
            </>
          )}
          {isOpen && isFetching && !rehearsal && (
            <p className="quiet">
              <FormattedMessage id="review.rehearsal.asking" />
            </p>
          )}
          {isOpen && <FailureNote error={error} />}
          {isOpen && rehearsal && <RehearsalWarnings draft={draft} rehearsal={rehearsal} />}
          <PartList
            draft={draft}
            groups={groups}
            needed={needed}
            holds={holds}
            problems={problems}
            pending={review.pending}
            current={current}
            choose={choose}
            detailed={detailed}
            act={act}
          />
          {isOpen && rehearsal && <RehearsalPane rehearsal={rehearsal} />}
        </div>
      </div>
      {dialog && <DraftDialog dialog={dialog} draft={draft} review={review} close={close} />}
    </div>
  );
}
