import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { TenureFactsFragment } from "../api/generated/details.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { gapWords, tenureWords, type TenureSpan } from "../i18n/tenure-words.ts";
import type { DayView } from "./day-view.ts";
import { Evidence } from "./evidence.tsx";

type TenureItemProps = {
  tenure: TenureFactsFragment;
  /** What the tenure ties together, seen from where it is told: post and body, or the person. */
  children: ReactNode;
  /** What is said of it as of the day asked about, if any. */
  view: DayView | null;
};

/** One tenure in words, with its evidence: when it is certain, what bounds it, what speaks against it. */
export function TenureItem({ tenure, children, view }: TenureItemProps) {
  const intl = useIntl();
  return (
    <li className="tenure" data-certainty={view?.judgement.certainty}>
      <p className="tenure-title">
        {children}{" "}
        {tenure.acting && (
          <span className="mark">
            <FormattedMessage id="tenure.acting" />
          </span>
        )}
      </p>
      <p className="tenure-words">{tenureWords(intl, spanOf(tenure)).join(" · ")}</p>
      {tenure.disputed && <Doubt id="tenure.disputed" />}
      {tenure.inferredOnly && <Doubt id="tenure.inferredOnly" />}
      {view && <DayWords view={view} />}
      <Evidence claims={tenure.evidence} fact={tenure.id} />
    </li>
  );
}

/** That nobody held a post before being born need not be said. */
function spanOf(tenure: TenureFactsFragment): TenureSpan {
  return tenure.startReason?.code === "BORN" ? { ...tenure, possibleFrom: null } : tenure;
}

function Doubt({ id }: { id: "tenure.disputed" | "tenure.inferredOnly" }) {
  return (
    <p className="tenure-words">
      <span className="mark">
        <FormattedMessage id={id} />
      </span>{" "}
      <FormattedMessage id={`${id}.text`} />
    </p>
  );
}

/** What the heading of the group does not say: how far a possible day lies, what excludes one that is out. */
function DayWords({ view: { judgement, reason, inferredThen } }: { view: DayView }) {
  const intl = useIntl();
  const by = reason?.by?.label ?? intl.formatMessage({ id: "reason.someone" });
  const words = [
    ...(judgement.certainty === "POSSIBLE" && judgement.gapDays !== null
      ? [gapWords(intl, judgement)]
      : []),
    ...(judgement.certainty === "OUT" && reason
      ? [knownMessage(intl, `reason.${reason.code}`, { by }) ?? []].flat()
      : []),
    ...(inferredThen ? [intl.formatMessage({ id: "tenure.inferredThen" })] : []),
  ];
  return words.length > 0 && <p className="tenure-day">{words.join(" · ")}</p>;
}
