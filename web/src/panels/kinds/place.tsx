import { useQuery } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { placeDetails } from "../../api/queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventDate } from "../event-date.tsx";
import { Fact } from "../fact.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";

/** A place: the events held there, what it came from and became. */
export function PlaceDetails({ id }: { id: string }) {
  const intl = useIntl();
  const query = useQuery(placeDetails(id));
  return (
    <QueryView query={query} find={({ place }) => place}>
      {(place) => (
        <>
          <DetailsHead
            kind="Place"
            of={place}
            drawn={place.id}
            neighbours={[
              ...place.events.nodes.map((event) => event.id),
              ...[...place.predecessors, ...place.successors].map(
                (succession) => succession.place.id,
              ),
            ]}
          >
            {place.note !== null && <Remark>{place.note}</Remark>}
          </DetailsHead>
          <Section title="place.events" total={place.events.totalCount}>
            {place.events.nodes.map((event) => (
              <Fact key={event.id}>
                <EntityLink to={event} />
                <EventDate date={event.date} />
              </Fact>
            ))}
          </Section>
          {(["predecessors", "successors"] as const).map((side) => (
            <Section key={side} title={`place.${side}`}>
              {place[side].map(({ place: other, on, how, evidence }) => (
                <Fact
                  key={other.id}
                  words={[
                    intl.formatMessage({ id: `how.${how}` }),
                    on && formatPartialDate(intl, on),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                  evidence={evidence}
                >
                  <EntityLink to={other} />
                </Fact>
              ))}
            </Section>
          ))}
        </>
      )}
    </QueryView>
  );
}
