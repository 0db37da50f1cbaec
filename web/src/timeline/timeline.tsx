import { useId, useMemo, useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { FormattedMessage, useIntl } from "react-intl";
import { useName } from "../i18n/use-name.ts";
import { useExplorer } from "../model/store.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { chartOf, type Band, type Chart, type ChartGroup } from "./chart.ts";
import { TimelineRow } from "./timeline-row.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import "./timeline.css";

type TimelineProps = {
  groups: readonly ChartGroup[];
  /** Days to be marked as doubtful over all rows. */
  bands?: readonly Band[];
  /** Whether the groups are entities with pages, told apart by a heading. */
  isHeaded?: boolean;
};

const NO_BANDS: readonly Band[] = [];

/** Tenures along a line of time, or the same as a table. What is certain is filled, what is possible is hatched, and an open end fades. */
export function Timeline({ groups, bands = NO_BANDS, isHeaded = false }: TimelineProps) {
  const [isTable, setTable] = useState(false);
  const chart = useMemo(() => chartOf(groups), [groups]);
  return (
    <div className="timeline">
      <div className="timeline-tools">
        <Key hasMarks={groups.some(({ marks }) => marks.length > 0)} hasBands={bands.length > 0} />
        <ToggleButton className="text-button" isSelected={isTable} onChange={setTable}>
          <FormattedMessage id={isTable ? "timeline.asChart" : "timeline.asTable"} />
        </ToggleButton>
      </div>
      {isTable || !chart ? (
        <TimelineTable groups={groups} isHeaded={isHeaded} />
      ) : (
        <Drawing chart={chart} bands={bands} isHeaded={isHeaded} />
      )}
    </div>
  );
}

/** In percent of the line: a year written farther right would be cut off. */
const LAST_LABEL = 92;

type DrawingProps = { chart: Chart; bands: readonly Band[]; isHeaded: boolean };

function Drawing({ chart: { scale, groups }, bands, isHeaded }: DrawingProps) {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const nameIn = useName();
  const id = useId();
  const day = asOf === null ? null : scale.at(asOf);
  return (
    <div className="timeline-chart">
      <div className="timeline-grid" aria-hidden>
        {bands.map(({ kind, from, to }) => {
          if (from === null || to === null) return null;
          const [left, right] = [scale.at(from), scale.at(to)];
          const style = { left: `${left}%`, width: `${right - left}%` };
          return (
            <i key={`${kind} ${from}`} className="timeline-band" data-kind={kind} style={style} />
          );
        })}
        {scale.ticks.map(({ label, at }) => (
          <span key={label} className="timeline-tick" style={{ left: `${at}%` }}>
            {at < LAST_LABEL && label}
          </span>
        ))}
        {day !== null && day >= 0 && day <= 100 && (
          <i className="timeline-day" style={{ left: `${day}%` }} />
        )}
      </div>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={isHeaded ? `${id} ${group.id}` : undefined}>
          {isHeaded && (
            <h4 className="timeline-heading" id={`${id} ${group.id}`}>
              <EntityLink to={{ id: group.id, name: group.name, nameEn: group.nameEn }} />
            </h4>
          )}
          <ul>
            {group.rows.map((row) => (
              <TimelineRow key={row.id} row={row} scale={scale} name={nameIn(row)} />
            ))}
            {group.marks.length > 0 && <Marks marks={group.marks} />}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Events as marks; they are listed with their names elsewhere on the page. */
function Marks({ marks }: { marks: Chart["groups"][number]["marks"] }) {
  const nameIn = useName();
  return (
    <li className="timeline-row">
      <span className="timeline-label">
        <FormattedMessage id="timeline.events" values={{ count: marks.length }} />
      </span>
      <span className="timeline-track" aria-hidden>
        {marks.map((mark) => (
          <i
            key={mark.id}
            className="timeline-mark"
            style={{ left: `${mark.at}%` }}
            title={nameIn(mark)}
          />
        ))}
      </span>
    </li>
  );
}

function Key({ hasMarks, hasBands }: { hasMarks: boolean; hasBands: boolean }) {
  const intl = useIntl();
  const signs = [
    "certain",
    "possible",
    "open",
    ...(hasMarks ? ["event"] : []),
    ...(hasBands ? ["gap"] : []),
  ] as ("certain" | "possible" | "open" | "event" | "gap")[];
  return (
    <ul className="timeline-key">
      {signs.map((sign) => (
        <li key={sign}>
          <i className={`timeline-sign timeline-sign-${sign}`} aria-hidden />
          {intl.formatMessage({ id: `timeline.key.${sign}` })}
        </li>
      ))}
    </ul>
  );
}
