import { FormattedMessage, useIntl } from "react-intl";
import { formatMoment } from "../i18n/dates.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { CandidateReasons } from "./candidate-reasons.tsx";
import type { Draft, Part, Problem } from "./draft.ts";
import { ProblemNote } from "./problem-note.tsx";

type PartDetailsProps = { draft: Draft; part: Part; problem: Problem | undefined };

/** All that is known of a part: its words, what found it, what may be meant, who decided. */
export function PartDetails({ draft, part, problem }: PartDetailsProps) {
  const intl = useIntl();
  const { span, decision } = part.is === "fact" ? part.fact : part.mention;
  const candidates = part.is === "mention" ? part.mention.candidates : [];
  const fact = part.is === "fact" ? part.fact : null;
  return (
    <dl className="review-details">
      <dt>
        <FormattedMessage id="review.detail.words" />
      </dt>
      <dd>
        <q lang="vi">{draft.text.slice(span.start, span.end)}</q>{" "}
        <span className="quiet">
          <FormattedMessage id="review.detail.paragraph" values={{ number: span.paragraph }} />
        </span>
      </dd>
      {fact && (
        <>
          <dt>
            <FormattedMessage id="review.detail.rule" />
          </dt>
          <dd lang="en">{fact.rule}</dd>
        </>
      )}
      {fact?.inferred != null && (
        <>
          <dt>
            <FormattedMessage id="review.detail.inferred" />
          </dt>
          <dd lang="en">{fact.inferred}</dd>
        </>
      )}
      {problem !== undefined && (
        <>
          <dt>
            <FormattedMessage id="review.detail.problem" />
          </dt>
          <dd>
            <ProblemNote problem={problem} />
          </dd>
        </>
      )}
      {candidates.length > 0 && (
        <>
          <dt>
            <FormattedMessage id="review.detail.candidates" />
          </dt>
          {candidates.map((candidate) => (
            <dd key={candidate.id} className="review-candidate">
              <EntityLink to={{ id: candidate.id, name: candidate.label }} />
              <CandidateReasons of={candidate} />
            </dd>
          ))}
        </>
      )}
      {decision && (
        <>
          <dt>
            <FormattedMessage id="review.detail.decided" />
          </dt>
          <dd>
            <FormattedMessage id={`review.action.${decision.action}`} />
            {" · "}
            <FormattedMessage
              id="review.by"
              values={{ name: decision.reviewer, at: formatMoment(intl, decision.at) }}
            />
          </dd>
        </>
      )}
    </dl>
  );
}
