import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { EventDetailsQuery } from "../../api/generated/details.ts";
import { eventDetails } from "../../api/detail-queries.ts";
import { attendeesOf } from "../../api/list-queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { Attendance } from "../attendance.tsx";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { PagedSection } from "../paged-section.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";

type Event = NonNullable<EventDetailsQuery["event"]>;

/** An event: when and where, who hosted, who took part as what and for whom, which documents. */
export function EventDetails({ id }: { id: string }) {
  const query = useQuery(eventDetails(id));
  return (
    <QueryView query={query} find={({ event }) => event}>
      {(event) => (
        <>
          <Head event={event} />
          <PagedSection title="event.people" list={attendeesOf(event.id, event.participations)}>
            {({ nodes }) =>
              nodes.map((participation) => (
                <Attendance key={participation.id} participation={participation}>
                  <EntityLink to={participation.person} />
                </Attendance>
              ))
            }
          </PagedSection>
          {(["hosts", "represented"] as const).map((side) => (
            <Section key={side} title={`event.${side}`}>
              {event[side].map(({ body, evidence }) => (
                <Fact key={body.id} evidence={evidence}>
                  <EntityLink to={body} />
                </Fact>
              ))}
            </Section>
          ))}
          <Section title="event.documents">
            {event.documents.map(({ document, how, evidence }) => (
              <Fact
                key={`${how} ${document.id}`}
                before={<FormattedMessage id={`how.${how}`} />}
                evidence={evidence}
              >
                <EntityLink
                  to={{ id: document.id, name: document.label, nameEn: document.labelEn }}
                />
              </Fact>
            ))}
          </Section>
          <Section title="event.heldIn">
            {event.heldIn.map(({ place, evidence }) => (
              <Fact key={place.id} evidence={evidence}>
                <EntityLink to={place} />
              </Fact>
            ))}
          </Section>
          {(["partOf", "parts"] as const).map((side) => (
            <Section key={side} title={`event.${side}`}>
              {event[side].map((other) => (
                <Fact key={other.id}>
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

function Head({ event }: { event: Event }) {
  const intl = useIntl();
  const { date, mode } = event;
  const line = [
    date === null ? intl.formatMessage({ id: "date.unknown" }) : formatPartialDate(intl, date),
    ...(mode === null ? [] : [intl.formatMessage({ id: `mode.${mode}` })]),
  ];
  return (
    <DetailsHead
      kind="Event"
      kindWords={<FormattedMessage id={`event.kind.${event.kind}`} />}
      of={event}
      id={event.id}
      drawn={event.id}
    >
      <div className="details-line">
        <p>{line.join(" · ")}</p>
        <Evidence claims={event.ofDate} />
      </div>
      <DateRemark event={event} />
    </DetailsHead>
  );
}

/** What the source leaves open about the date, and why it is taken as it is. */
function DateRemark({ event: { date, dateInferred, dateReason } }: { event: Event }) {
  const intl = useIntl();
  return (
    <>
      {date?.startsWith("XXXX") && (
        <p className="details-line">
          {dateInferred === null ? (
            <FormattedMessage id="event.noYearAtAll" />
          ) : (
            <FormattedMessage
              id="event.noYear"
              values={{ date: formatPartialDate(intl, dateInferred) }}
            />
          )}
        </p>
      )}
      {dateReason !== null && <Remark>{dateReason}</Remark>}
    </>
  );
}
