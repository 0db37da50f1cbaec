import { useLayoutEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { FormattedMessage, useIntl } from "react-intl";
import { formatDay } from "../i18n/dates.ts";
import { dayAt, dayNumber, type Day } from "../model/day.ts";
import { useExplorer } from "../model/store.ts";
import { yearMarks } from "../model/span.ts";
import { AsOfField } from "./as-of-field.tsx";

/** The day that is asked about: typed to the day, or slid along the years of the data. */
export function AsOfBar({ span }: { span: { from: Day; to: Day } }) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const askAbout = useExplorer((explorer) => explorer.askAbout);
  const input = useRef<HTMLInputElement>(null);
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const at = Math.min(Math.max(asOf === null ? last : dayNumber(asOf), first), last);

  // React Aria would have the number of the day read out.
  useLayoutEffect(() => {
    const text = asOf === null ? intl.formatMessage({ id: "asOf.clear" }) : formatDay(intl, asOf);
    input.current?.setAttribute("aria-valuetext", text);
  });

  return (
    <section className="as-of" data-asked={asOf !== null}>
      <AsOfField />
      <Slider
        className="as-of-slider"
        aria-label={intl.formatMessage({ id: "asOf.slider" })}
        minValue={first}
        maxValue={last}
        value={at}
        onChange={(day) => askAbout(dayAt(day))}
      >
        <SliderTrack className="as-of-track">
          {yearMarks(span).map(({ year, at: share, labelled }) => (
            <span
              key={year}
              className="as-of-mark"
              style={{ left: `${share * 100}%` }}
              data-labelled={labelled}
              aria-hidden
            >
              {labelled && <span>{year}</span>}
            </span>
          ))}
          <SliderThumb className="as-of-thumb" inputRef={input} />
        </SliderTrack>
      </Slider>
      <Button className="button" isDisabled={asOf === null} onPress={() => askAbout(null)}>
        <FormattedMessage id="asOf.clear" />
      </Button>
    </section>
  );
}
