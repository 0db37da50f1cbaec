import { FormattedMessage, useIntl } from "react-intl";

/** How much it says that two were at an event: 1/(n−1), with the n it comes from. */
export function Weight({ participants, weight }: { participants: number; weight: number }) {
  const intl = useIntl();
  return (
    <span className="quiet weight">
      <FormattedMessage
        id="meetings.participants"
        values={{ count: participants, weight: intl.formatNumber(weight, WEIGHT_FORMAT) }}
      />
    </span>
  );
}

/** Small weights differ late. */
export const WEIGHT_FORMAT = { maximumFractionDigits: 3 } as const;
