import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment, type DateValue } from "react-aria-components/DateField";
import { Label } from "react-aria-components/Label";
import { FormattedMessage } from "react-intl";
import { useExplorer } from "../model/store.ts";

const FIRST_YEAR = 1000;

/** The day that is asked about, typed to the day. */
export function AsOfField() {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const askAbout = useExplorer((explorer) => explorer.askAbout);
  // While a year is being typed it is 2, then 20, then 201: nobody asks about those.
  const [unfinished, setUnfinished] = useState<DateValue | null>(null);
  return (
    <DateField
      className="as-of-field"
      value={unfinished ?? (asOf === null ? null : parseDate(asOf))}
      onChange={(date) => {
        const isFinished = date !== null && date.year >= FIRST_YEAR;
        if (isFinished) askAbout(date.toString());
        setUnfinished(isFinished ? null : date);
      }}
      onBlur={() => setUnfinished(null)}
    >
      <Label className="as-of-label">
        <FormattedMessage id="asOf.label" />
      </Label>
      <DateInput className="as-of-date">
        {(segment) => <DateSegment className="as-of-segment" segment={segment} />}
      </DateInput>
    </DateField>
  );
}
