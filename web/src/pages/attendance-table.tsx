import type { ReactNode } from "react";
import { FormattedMessage, useIntl, type IntlShape } from "react-intl";
import { useName } from "../i18n/use-name.ts";
import { groupBy } from "../model/group-by.ts";
import { shorten } from "../model/shorten.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { InVietnamese } from "../panels/in-vietnamese.tsx";
import { tellingRoles } from "../panels/attendance.tsx";
import { CiteButton } from "../citing/cite-button.tsx";
import type { EventOnPage } from "./event-page.tsx";
import { SourceRefs } from "./source-refs.tsx";

type Participation = EventOnPage["participations"]["nodes"][number];

const COLUMNS = ["person", "titles", "role", "forBody", "source"] as const;

/** Who took part, each once, in the printed order: the titles of that day as printed, the roles, for which body, who says so. `children` stand below. */
export function AttendanceTable({ event, children }: { event: EventOnPage; children: ReactNode }) {
  const { nodes, totalCount } = event.participations;
  const people = [...groupBy(nodes, ({ person }) => person.id)];
  const isFor = nodes.some(({ onBehalfOf }) => onBehalfOf.length > 0);
  const columns = COLUMNS.filter((column) => isFor || column !== "forBody");
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="event.people" />
        {totalCount === nodes.length && <span className="count">{people.length}</span>}
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
            {people.map(([id, of]) => (
              <Row key={id} of={of} event={event} isFor={isFor} />
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  );
}

type RowProps = {
  /** All that one person did there, at the parts of the event as well. */
  of: readonly Participation[];
  event: EventOnPage;
  isFor: boolean;
};

function Row({ of, event, isFor }: RowProps) {
  const intl = useIntl();
  const [first] = of;
  if (!first) return null;
  const titles = of.flatMap((participation) => printedTitles(participation, intl));
  const bodies = of.flatMap(({ onBehalfOf }) => onBehalfOf.map(({ body }) => body));
  const claims = of
    .flatMap((one) => [one, ...one.titles, ...one.onBehalfOf])
    .flatMap(({ evidence }) => evidence);
  return (
    <tr>
      <th scope="row">
        <EntityLink to={first.person} />
      </th>
      <td data-label={intl.formatMessage({ id: "event.titles" })}>
        <InVietnamese>{[...new Set(titles)].join(", ") || "–"}</InVietnamese>
      </td>
      <td data-label={intl.formatMessage({ id: "event.role" })}>
        {of.map((participation) => (
          <Roles key={participation.id} participation={participation} event={event} />
        ))}
      </td>
      {isFor && (
        <td data-label={intl.formatMessage({ id: "event.forBody" })}>
          {bodies.length === 0 && "–"}
          {[...new Map(bodies.map((body) => [body.id, body])).values()].map((body) => (
            <p key={body.id}>
              <EntityLink to={body} />
            </p>
          ))}
        </td>
      )}
      <td data-label={intl.formatMessage({ id: "event.source" })}>
        <SourceRefs claims={claims} sources={event.sources} />
        <CiteButton fact={first.id} claims={claims} />
      </td>
    </tr>
  );
}

function Roles({ participation, event }: { participation: Participation; event: EventOnPage }) {
  const intl = useIntl();
  const nameIn = useName();
  const { roles, event: at } = participation;
  return (
    <p>
      {tellingRoles(roles)
        .map((role) => intl.formatMessage({ id: `role.${role}` }))
        .join(", ")}
      {at.id !== event.id && (
        <span className="quiet">
          {" "}
          <FormattedMessage id="event.at" values={{ name: shorten(nameIn(at), 60) }} />
        </span>
      )}
    </p>
  );
}

/** The titles as printed; one that was no longer held that day says so, unless its words do. */
function printedTitles({ titles, eventTitles }: Participation, intl: IntlShape): string[] {
  const word = intl.formatMessage({ id: "event.former" });
  return [
    ...titles.flatMap(({ printedAs, former }) => {
      if (printedAs === null) return [];
      return former && !/^(nguyên|cựu)\s/i.test(printedAs) ? `${word} ${printedAs}` : printedAs;
    }),
    ...eventTitles,
  ];
}
