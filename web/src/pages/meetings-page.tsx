import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { askPage } from "../actions/use-route.ts";
import type { Route } from "../model/route.ts";
import { ChosenList } from "./chosen-list.tsx";
import { EntityPicker } from "./entity-picker.tsx";
import { MeetingsOf } from "./meetings-of.tsx";
import { PageHead } from "./page-head.tsx";
import { Together } from "./together.tsx";
import { careers } from "../api/career-queries.ts";
import { extentOf } from "../api/joined-careers.ts";
import { MoreButton } from "../panels/more-button.tsx";
import { crossAttendance } from "./attendance-matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";

/** The most that the server crosses at once. */
const MOST_CROSSED = 8;

/** Who met whom: of one person all others by weight, of several the events at which all of them were. */
export function MeetingsPage({ route: { of } }: { route: Route }) {
  const intl = useIntl();
  const ids = of.slice(0, MOST_CROSSED);
  const [only] = ids;
  return (
    <>
      <PageHead title={intl.formatMessage({ id: "meetings.title" })}>
        <p className="lead">
          <FormattedMessage id="meetings.text" />
        </p>
        <p className="formula">
          <FormattedMessage id="meetings.formula" />
        </p>
      </PageHead>
      <div className="asked">
        <ChosenList ids={ids} />
        {ids.length < MOST_CROSSED && (
          <EntityPicker
            label={intl.formatMessage({ id: "meetings.add" })}
            kind="Person"
            pick={(id) => askPage({ of: [...new Set([...ids, id])] })}
          />
        )}
      </div>
      {ids.length === 1 && only !== undefined && <MeetingsOf id={only} />}
      {ids.length > 1 && (
        <>
          <Together ids={ids} />
          <AllEvents ids={ids} />
        </>
      )}
    </>
  );
}

/** Every event of any of them, so that who was missing shows as well. */
function AllEvents({ ids }: { ids: readonly string[] }) {
  const intl = useIntl();
  const query = useInfiniteQuery(careers(ids));
  const { data = [] } = query;
  const people = data.map(({ id, name, participations }) => ({
    id,
    name,
    attended: participations.nodes,
  }));
  const matrix = crossAttendance(people, 1);
  if (matrix.events.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="meetings.matrix" />
      </h3>
      <MatrixTable matrix={matrix} label={intl.formatMessage({ id: "meetings.matrix" })} />
      <MoreButton query={query} {...extentOf(data, ["participations"])} />
    </section>
  );
}
