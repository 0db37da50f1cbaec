import type { ComponentType } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DayJudgementFragment, TenureFactsFragment } from "../api/generated/details.ts";
import { formatDay } from "../i18n/dates.ts";
import { useExplorer } from "../model/store.ts";
import { groupByDay } from "./day-groups.ts";
import { TenureItem } from "./tenure-item.tsx";

type TenureListProps<T> = {
  tenures: readonly T[];
  /** What the server says of the day asked about; empty until it has said so. */
  said: readonly DayJudgementFragment[];
  /** The head of a tenure's entry: the post and its body, or the person. */
  Title: ComponentType<{ tenure: T }>;
};

/** Tenures over time or, when a day is asked about, sorted by what is certain, possible and out on it. */
export function TenureList<T extends TenureFactsFragment>({
  tenures,
  said,
  Title,
}: TenureListProps<T>) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  if (asOf === null) {
    return (
      <ul>
        {tenures.map((tenure) => (
          <TenureItem key={tenure.id} tenure={tenure} view={null}>
            <Title tenure={tenure} />
          </TenureItem>
        ))}
      </ul>
    );
  }
  const day = formatDay(intl, asOf);
  return groupByDay(asOf, tenures, said).map(({ certainty, acting, tenures: group }) => (
    <div key={`${certainty} ${acting}`} className="day-group" data-certainty={certainty}>
      <h4>
        <FormattedMessage id={`certainty.group.${certainty}`} values={{ day }} />
        {acting && (
          <>
            {" · "}
            <FormattedMessage id="tenure.acting" />
          </>
        )}
      </h4>
      <ul>
        {group.map(({ tenure, view }) => (
          <TenureItem key={tenure.id} tenure={tenure} view={view}>
            <Title tenure={tenure} />
          </TenureItem>
        ))}
      </ul>
    </div>
  ));
}
