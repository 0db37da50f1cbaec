import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import { careers } from "../api/career-queries.ts";
import { extentOf, type Career } from "../api/joined-careers.ts";
import type { Route } from "../model/route.ts";
import { careerGroups } from "../timeline/groups.ts";
import { MoreButton } from "../panels/more-button.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { crossAttendance } from "./attendance-matrix.ts";
import { ChosenList } from "./chosen-list.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { PageHead } from "./page-head.tsx";

/** A server's answer holds the careers of as many at once; more would not be readable either. */
const MOST_COMPARED = 8;

/** Careers of several persons on one line of time, and the events that two or more of them attended. */
export function ComparePage({ route: { of } }: { route: Route }) {
  const intl = useIntl();
  const ids = of.slice(0, MOST_COMPARED);
  const query = useInfiniteQuery(careers(ids));
  return (
    <>
      <PageHead title={intl.formatMessage({ id: "compare.title" })}>
        <p className="lead">
          <FormattedMessage id="compare.text" />
        </p>
      </PageHead>
      <div className="asked">
        <ChosenList ids={ids} />
        {ids.length < MOST_COMPARED && (
          <EntityPicker
            label={intl.formatMessage({ id: "compare.add" })}
            kind="Person"
            pick={(id) => askPage({ of: [...new Set([...ids, id])] })}
          />
        )}
      </div>
      {ids.length === 0 ? null : query.data ? (
        <Careers people={query.data}>
          <MoreButton query={query} {...extentOf(query.data)} />
        </Careers>
      ) : query.isError ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

type CareersProps = { people: readonly Career[]; children: ReactNode };

/** `children` stand below the timeline. */
function Careers({ people, children }: CareersProps) {
  const intl = useIntl();
  const attendees = people.map(({ id, name, participations }) => ({
    id,
    name,
    attended: participations.nodes,
  }));
  const matrix = crossAttendance(attendees, 2);
  return (
    <>
      <section className="facts">
        <h3>
          <FormattedMessage id="timeline.title" />
        </h3>
        <Timeline groups={careerGroups(people)} isHeaded />
        {children}
      </section>
      {matrix.events.length > 0 && (
        <section className="facts">
          <h3>
            <FormattedMessage id="compare.matrix" />
          </h3>
          <MatrixTable matrix={matrix} label={intl.formatMessage({ id: "compare.matrix" })} />
        </section>
      )}
    </>
  );
}
