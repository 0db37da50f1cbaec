import { FormattedMessage, useIntl } from "react-intl";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { DataTable } from "../ui/data-table.tsx";
import type { ChartGroup, ChartTenure } from "./chart.ts";
import { useSpanWords } from "./timeline-row.tsx";

const HEADS = [
  "timeline.row",
  "timeline.certainFrom",
  "timeline.certainTo",
  "timeline.words",
] as const;

type TimelineTableProps = { groups: readonly ChartGroup[]; isHeaded: boolean };

/** What the timeline draws, tenure by tenure and day by day. */
export function TimelineTable({ groups, isHeaded }: TimelineTableProps) {
  return (
    <DataTable heads={isHeaded ? ["timeline.group", ...HEADS] : HEADS}>
      {groups.flatMap((group) => [
        ...group.rows.flatMap((row) =>
          row.tenures.map((tenure) => (
            <tr key={tenure.id}>
              {isHeaded && (
                <td>
                  <EntityLink to={group} />
                </td>
              )}
              <th scope="row">
                <EntityLink to={row} />
              </th>
              <TenureCells tenure={tenure} />
            </tr>
          )),
        ),
        ...group.marks.map((mark) => (
          <tr key={`${group.id} ${mark.id}`}>
            {isHeaded && (
              <td>
                <EntityLink to={group} />
              </td>
            )}
            <th scope="row">
              <EntityLink to={mark} />
            </th>
            <MarkCells date={mark.date} />
          </tr>
        )),
      ])}
    </DataTable>
  );
}

function TenureCells({ tenure }: { tenure: ChartTenure }) {
  const intl = useIntl();
  const words = useSpanWords();
  return (
    <>
      {[tenure.certainFrom, tenure.certainTo].map((day, index) => (
        <td key={index === 0 ? "from" : "to"} className="data-date">
          {day === null ? "–" : formatDay(intl, day)}
        </td>
      ))}
      <td>
        {words(tenure)}
        {tenure.acting && ` · ${intl.formatMessage({ id: "tenure.acting" })}`}
        {tenure.disputed && ` · ${intl.formatMessage({ id: "tenure.disputed" })}`}
      </td>
    </>
  );
}

function MarkCells({ date }: { date: string | null }) {
  const intl = useIntl();
  return (
    <>
      <td className="data-date" colSpan={2}>
        {date === null ? "–" : formatPartialDate(intl, date)}
      </td>
      <td>
        <FormattedMessage id="timeline.event" />
      </td>
    </>
  );
}
