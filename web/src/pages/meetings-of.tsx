import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { MeetingsQuery } from "../api/generated/pages.ts";
import { meetings } from "../api/page-queries.ts";
import { routeTo } from "../model/route.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { EventDate } from "../panels/event-date.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { QueryView } from "../panels/query-view.tsx";
import { crossAttendance } from "./attendance-matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { Weight, WEIGHT_FORMAT } from "./weight.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Company = MeetingsQuery["coAttendance"][number];

/** Whom one person met: by weight, with the events behind each weight; then all of them by event. */
export function MeetingsOf({ id }: { id: string }) {
  const intl = useIntl();
  const query = useQuery(meetings(id));
  return (
    <QueryView
      query={query}
      find={({ person, coAttendance }) => person && { person, coAttendance }}
    >
      {({ person, coAttendance }) => {
        if (coAttendance.length === 0) {
          return (
            <p className="notice">
              <FormattedMessage id="meetings.none" values={{ name: person.name }} />
            </p>
          );
        }
        const label = intl.formatMessage({ id: "meetings.matrixOf" }, { name: person.name });
        return (
          <>
            <section className="facts">
              <h3>
                <FormattedMessage id="page.meetings" values={{ name: person.name }} />
                <span className="count">{coAttendance.length}</span>
              </h3>
              <Weights of={id} all={coAttendance} />
            </section>
            <section className="facts">
              <h3>{label}</h3>
              <MatrixTable matrix={matrixOf(coAttendance)} label={label} />
            </section>
          </>
        );
      }}
    </QueryView>
  );
}

function Weights({ of, all }: { of: string; all: readonly Company[] }) {
  const intl = useIntl();
  return (
    <DataTable heads={["meetings.person", "meetings.weight", "meetings.shared", "meetings.where"]}>
      {all.map(({ person, weight, shared, sharedEvents }) => (
        <tr key={person.id}>
          <th scope="row">
            <EntityLink to={person} />
          </th>
          <td className="data-number">
            <PageLink to={routeTo("meetings", { of: [of, person.id] })}>
              {intl.formatNumber(weight, WEIGHT_FORMAT)}
            </PageLink>
          </td>
          <td className="data-number">{intl.formatNumber(shared)}</td>
          <td>
            <ul className="data-list">
              {sharedEvents.edges.map(({ node, participants, weight: own }) => (
                <li key={node.id}>
                  <EntityLink to={node} /> <EventDate date={node.date} />
                  {" · "}
                  <Weight participants={participants} weight={own} />
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

function matrixOf(all: readonly Company[]) {
  const people = all.map(({ person, sharedEvents }) => ({
    id: person.id,
    name: person.name,
    attended: sharedEvents.edges.map(({ node, participations }) => ({
      event: node,
      roles: participations
        .filter((participation) => participation.person.id === person.id)
        .flatMap(({ roles }) => roles),
    })),
  }));
  return crossAttendance(people, 1);
}
