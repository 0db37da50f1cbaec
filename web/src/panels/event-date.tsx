import { useIntl } from "react-intl";
import { formatPartialDate } from "../i18n/dates.ts";

/** When an event was, beside its name. */
export function EventDate({ date }: { date: string | null }) {
  const intl = useIntl();
  return (
    <span className="fact-date">
      {date === null ? intl.formatMessage({ id: "date.unknown" }) : formatPartialDate(intl, date)}
    </span>
  );
}
