import { FormattedMessage, useIntl } from "react-intl";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import type { DecisionInput, Draft, Fact, Mention, Part } from "./draft.ts";
import { kindOf } from "./draft.ts";
import type { Hold } from "./hold.ts";
import { factLabel, factWords, mentionWords } from "./part-words.ts";

type PartLineProps = {
  draft: Draft;
  part: Part;
  hold: Hold | undefined;
  pending: DecisionInput | undefined;
};

/** A part in one line: what it says, and how it stands. */
export function PartLine({ draft, part, hold, pending }: PartLineProps) {
  const intl = useIntl();
  const isMention = part.is === "mention";
  const label = isMention
    ? intl.formatMessage({ id: `kind.${kindOf(part.mention)}` }, { count: 1 })
    : factLabel(intl, part.fact);
  return (
    <div className="review-line" data-dropped={!isMention && part.fact.dropped}>
      <span className="review-label">{label}</span>
      <span className="review-says">
        <InVietnamese>
          {isMention ? mentionWords(part.mention) : factWords(intl, part.fact, draft)}
        </InVietnamese>
        {hold && draft.status === "OPEN" && (
          <span className="review-hold">
            <FormattedMessage id={`review.hold.${hold}`} />
          </span>
        )}
      </span>
      {pending ? (
        <span className="review-state" data-state="SENDING">
          <FormattedMessage id="review.fact.sending" />
        </span>
      ) : isMention ? (
        <MentionState mention={part.mention} />
      ) : (
        <FactState fact={part.fact} />
      )}
    </div>
  );
}

function MentionState({
  mention: { state, id, name, candidates, decision },
}: {
  mention: Mention;
}) {
  const label = candidates.find((one) => one.id === id)?.label ?? id ?? name;
  return (
    <span className="review-state" data-state={state} data-decided={decision !== null}>
      <FormattedMessage
        id={`review.state.${state}`}
        values={{ name: <InVietnamese>{label}</InVietnamese>, count: candidates.length }}
      />
    </span>
  );
}

function FactState({ fact: { dropped, decision } }: { fact: Fact }) {
  const action = decision?.action;
  const state =
    action === "ACCEPT" || action === "EDIT" || action === "REJECT" || action === "ADD"
      ? action
      : dropped
        ? "dropped"
        : "open";
  return (
    <span className="review-state" data-state={state === "open" ? "OPEN" : state}>
      <FormattedMessage id={`review.fact.${dropped && state !== "REJECT" ? "dropped" : state}`} />
    </span>
  );
}
