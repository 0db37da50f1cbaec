import { FormattedMessage, useIntl } from "react-intl";
import { EntityLink } from "../panels/entity-link.tsx";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { tellingRoles } from "../panels/attendance.tsx";
import { CiteButton } from "../citing/cite-button.tsx";
import type { EventOnPage } from "./event-page.tsx";
import { SourceRefs } from "./source-refs.tsx";

type Participation = EventOnPage["participations"]["nodes"][number];

const COLUMNS = ["person", "titles", "role", "forBody", "source"] as const;

/** Who took part, in the printed order: the titles of that day as printed, the roles, for which body, who says so. */
export function AttendanceTable({ event }: { event: EventOnPage }) {
  const { nodes, totalCount } = event.participations;
  const isFor = nodes.some(({ onBehalfOf }) => onBehalfOf.length > 0);
  const columns = COLUMNS.filter((column) => isFor || column !== "forBody");
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="event.people" />
        <span className="count">{totalCount}</span>
      </h3>
      {nodes.length === 0 ? (
        <p className="quiet">
          <FormattedMessage id="event.nobody" />
        </p>
      ) : (
        <table className="data attendance">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id={`event.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((participation) => (
              <Row
                key={participation.id}
                participation={participation}
                event={event}
                isFor={isFor}
              />
            ))}
          </tbody>
        </table>
      )}
      {totalCount > nodes.length && (
        <p className="quiet">
          <FormattedMessage id="event.notAll" values={{ shown: nodes.length, total: totalCount }} />
        </p>
      )}
    </section>
  );
}

type RowProps = { participation: Participation; event: EventOnPage; isFor: boolean };

function Row({ participation, event, isFor }: RowProps) {
  const intl = useIntl();
  const { person, titles, eventTitles, roles, onBehalfOf, event: at } = participation;
  const claims = [participation, ...titles, ...onBehalfOf].flatMap(({ evidence }) => evidence);
  const printed = [
    ...titles.flatMap(({ printedAs, former }) => {
      if (printedAs === null) return [];
      const isToldFormer = former && !/^(nguyên|cựu)\s/i.test(printedAs);
      return [
        isToldFormer ? `${intl.formatMessage({ id: "event.former" })} ${printedAs}` : printedAs,
      ];
    }),
    ...eventTitles,
  ];
  return (
    <tr>
      <th scope="row">
        <EntityLink to={person} />
      </th>
      <td data-label={intl.formatMessage({ id: "event.titles" })}>
        <InVietnamese>{[...new Set(printed)].join(", ") || "–"}</InVietnamese>
      </td>
      <td data-label={intl.formatMessage({ id: "event.role" })}>
        {tellingRoles(roles)
          .map((role) => intl.formatMessage({ id: `role.${role}` }))
          .join(", ")}
        {at.id !== event.id && (
          <p className="quiet">
            <FormattedMessage id="event.at" values={{ name: at.name }} />
          </p>
        )}
      </td>
      {isFor && (
        <td data-label={intl.formatMessage({ id: "event.forBody" })}>
          {onBehalfOf.length === 0
            ? "–"
            : onBehalfOf.map(({ body }) => (
                <p key={body.id}>
                  <EntityLink to={body} />
                </p>
              ))}
        </td>
      )}
      <td data-label={intl.formatMessage({ id: "event.source" })}>
        <SourceRefs claims={claims} sources={event.sources} />
        <CiteButton fact={participation.id} claims={claims} />
      </td>
    </tr>
  );
}
