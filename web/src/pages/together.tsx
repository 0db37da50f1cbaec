import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { sharedEvents } from "../api/page-queries.ts";
import { Attendance } from "../panels/attendance.tsx";
import { EntityLink } from "../panels/entity-link.tsx";
import { EventDate } from "../panels/event-date.tsx";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { Weight } from "./weight.tsx";

/** The events at which all of these persons were, with what each did there. */
export function Together({ ids }: { ids: readonly string[] }) {
  const query = useQuery(sharedEvents(ids));
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton />;
  const { edges, totalCount } = query.data;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="meetings.together" />
        <span className="count">{totalCount}</span>
      </h3>
      {edges.length === 0 && (
        <p className="quiet">
          <FormattedMessage id="meetings.togetherNone" />
        </p>
      )}
      {edges.map(({ node, participants, weight, participations }) => (
        <div key={node.id} className="together">
          <h4>
            <EntityLink to={node} /> <EventDate date={node.date} />
            {" · "}
            <Weight participants={participants} weight={weight} />
          </h4>
          <ul>
            {participations.map((participation) => (
              <Attendance
                key={participation.id}
                participation={{ ...participation, eventTitles: [], onBehalfOf: [] }}
              >
                <EntityLink to={participation.person} />
              </Attendance>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
