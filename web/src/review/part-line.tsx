import { FormattedMessage, useIntl } from "react-intl";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import type { Kind } from "../model/graph.ts";
import { KindIcon } from "../ui/kind-icon.tsx";
import { kindOf } from "./draft.ts";
import type { DecisionInput, Draft, Fact, Mention, Part } from "./draft.ts";
import type { Hold } from "./hold.ts";
import { factLabel, factWords, mentionWords } from "./part-words.ts";

type PartLineProps = {
  draft: Draft;
  part: Part;
  /** Whether a mention must be known for what stands. */
  isNeeded: boolean;
  hold: Hold | undefined;
  pending: DecisionInput | undefined;
};

/** A part in one line: what it says, and how it stands. */
export function PartLine({ draft, part, isNeeded, hold, pending }: PartLineProps) {
  const intl = useIntl();
  const isMention = part.is === "mention";
  return (
    <div className="review-line" data-dropped={!isMention && part.fact.dropped}>
      <span className="review-label">
        {isMention ? <MentionKind kind={kindOf(part.mention)} /> : factLabel(intl, part.fact)}
      </span>
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
        <MentionState mention={part.mention} isNeeded={isNeeded} />
      ) : (
        <FactState fact={part.fact} />
      )}
    </div>
  );
}

function MentionKind({ kind }: { kind: Kind }) {
  return (
    <>
      <KindIcon kind={kind} />
      <span className="visually-hidden">
        <FormattedMessage id={`kind.${kind}`} values={{ count: 1 }} />
      </span>
    </>
  );
}

function MentionState({ mention, isNeeded }: { mention: Mention; isNeeded: boolean }) {
  const { state, id, name, candidates, decision } = mention;
  const label = candidates.find((one) => one.id === id)?.label ?? name;
  if (!isNeeded && state !== "REJECTED") {
    return (
      <span className="review-state" data-state="UNUSED">
        <FormattedMessage id="review.state.UNUSED" />
      </span>
    );
  }
  return (
    <span className="review-state" data-state={state} data-decided={decision !== null}>
      <FormattedMessage
        id={state === "LINKED" && label === name ? "review.state.KNOWN" : `review.state.${state}`}
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
