import { FormattedMessage, useIntl } from "react-intl";
import type { Candidate } from "./draft.ts";
import { reasonsWords } from "./part-words.ts";

/** Why something in the graph may be meant, and why not. */
export function CandidateReasons({ of: { reasonsFor, reasonsAgainst } }: { of: Candidate }) {
  const intl = useIntl();
  return (
    <>
      {reasonsFor.length > 0 && (
        <span className="review-for">
          <FormattedMessage id="review.for" values={{ reasons: reasonsWords(intl, reasonsFor) }} />
        </span>
      )}
      {reasonsAgainst.length > 0 && (
        <span className="review-against">
          <FormattedMessage
            id="review.against"
            values={{ reasons: reasonsWords(intl, reasonsAgainst) }}
          />
        </span>
      )}
      {reasonsFor.length + reasonsAgainst.length === 0 && (
        <span className="quiet">
          <FormattedMessage id="review.noReasons" />
        </span>
      )}
    </>
  );
}
