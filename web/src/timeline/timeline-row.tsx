import { FormattedMessage, useIntl } from "react-intl";
import { tenureWords } from "../i18n/tenure-words.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import type { ChartTenure, DrawnRow } from "./chart.ts";
import type { TimeScale } from "./scale.ts";

type TimelineRowProps = { row: DrawnRow; scale: TimeScale; name: string };

/** One line: its name, its bars, and in words what they show. */
export function TimelineRow({ row, scale, name }: TimelineRowProps) {
  const words = useSpanWords();
  return (
    <li className="timeline-row" data-rank={row.isRank}>
      <span className="timeline-label">
        <EntityLink to={{ id: row.id, name: row.name, nameEn: row.nameEn }} />
        {row.tenures.some(({ acting }) => acting) && (
          <span className="mark">
            <FormattedMessage id="tenure.acting" />
          </span>
        )}
        {row.tenures.some(({ disputed }) => disputed) && (
          <span className="mark">
            <FormattedMessage id="tenure.disputed" />
          </span>
        )}
        <span className="visually-hidden">: {row.tenures.map(words).join("; ")}</span>
      </span>
      <span className="timeline-track" aria-hidden>
        {row.lanes.map((lane) => (
          <span key={lane[0]?.id} className="timeline-lane">
            {lane.map((tenure) => (
              <Bar key={tenure.id} of={tenure} scale={scale} title={`${name}: ${words(tenure)}`} />
            ))}
          </span>
        ))}
        {row.lanes.length === 0 && (
          <span className="timeline-nothing">
            <FormattedMessage id="tenure.noCertainDay" />
          </span>
        )}
      </span>
    </li>
  );
}

type BarProps = { of: DrawnRow["lanes"][number][number]; scale: TimeScale; title: string };

function Bar({ of: { bar, acting }, scale, title }: BarProps) {
  const { certain, possible } = bar;
  const place = ({ from, to }: { from: string; to: string }) => {
    const left = scale.at(from);
    return { left: `${left}%`, width: `${scale.at(to) - left}%` };
  };
  return (
    <>
      <i
        className="timeline-possible"
        data-fades={fades(possible)}
        style={place(possible)}
        title={title}
      />
      {certain && (
        <i className="timeline-certain" data-acting={acting} style={place(certain)} title={title} />
      )}
    </>
  );
}

function fades(possible: { fadesBefore: boolean; fadesAfter: boolean }): string {
  return [possible.fadesBefore ? "before" : "", possible.fadesAfter ? "after" : ""]
    .join(" ")
    .trim();
}

/** A tenure in words. That nobody held a post before being born need not be said. */
export function useSpanWords(): (tenure: ChartTenure) => string {
  const intl = useIntl();
  return (tenure) => {
    const isOfBirth = tenure.startReason?.code === "BORN";
    return tenureWords(intl, isOfBirth ? { ...tenure, possibleFrom: null } : tenure).join(" · ");
  };
}
