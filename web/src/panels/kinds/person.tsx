import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSettledDay } from "../../actions/use-settled-day.ts";
import type { PersonDetailsQuery } from "../../api/generated/details.ts";
import { personDetails, personOnDay } from "../../api/detail-queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { Attendance } from "../attendance.tsx";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventDate } from "../event-date.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";
import { TenureList } from "../tenure-list.tsx";

type Person = NonNullable<PersonDetailsQuery["person"]>;

type Tenure = Person["tenures"]["nodes"][number];

/** A person: titles over time, events, documents signed. `children` stand below the head. */
export function PersonDetails({ id, children }: { id: string; children?: ReactNode }) {
  const query = useQuery(personDetails(id));
  return (
    <QueryView query={query} find={({ person }) => person}>
      {(person) => (
        <>
          <Head person={person} />
          {children}
          <Titles
            person={person}
            heading="person.titles"
            isShown={({ post }) => post.class !== "RANK"}
          />
          <Titles
            person={person}
            heading="person.ranks"
            isShown={({ post }) => post.class === "RANK"}
          />
          <Section title="person.events" total={person.participations.totalCount}>
            {person.participations.nodes.map((participation) => (
              <Attendance key={participation.id} participation={participation}>
                <EntityLink to={participation.event} />
                <EventDate date={participation.event.date} />
              </Attendance>
            ))}
          </Section>
          <Section title="person.signed" total={person.signed.totalCount}>
            {person.signed.edges.map(({ node, evidence }) => (
              <Fact key={node.id} evidence={evidence}>
                <EntityLink to={{ id: node.id, name: node.label }} />
              </Fact>
            ))}
          </Section>
        </>
      )}
    </QueryView>
  );
}

function Head({ person }: { person: Person }) {
  const intl = useIntl();
  const { id, born, died, aliases, note } = person;
  const life = [
    ...(born === null
      ? []
      : [intl.formatMessage({ id: "details.born" }, { date: formatPartialDate(intl, born) })]),
    ...(died === null
      ? []
      : [intl.formatMessage({ id: "details.died" }, { date: formatPartialDate(intl, died) })]),
  ];
  return (
    <DetailsHead kind="Person" of={person} id={id} drawn={id}>
      {life.length > 0 && (
        <div className="details-line">
          <p>{life.join(", ")}</p>
          <Evidence claims={[...person.ofBirth, ...person.ofDeath]} />
        </div>
      )}
      {aliases.length > 0 && (
        <p className="details-line">
          <FormattedMessage id="details.aliases" values={{ names: aliases.join(", ") }} />
        </p>
      )}
      {note !== null && <Remark>{note}</Remark>}
    </DetailsHead>
  );
}

type TitlesProps = {
  person: Person;
  heading: "person.titles" | "person.ranks";
  isShown: (tenure: Tenure) => boolean;
};

function Titles({ person, heading, isShown }: TitlesProps) {
  const settled = useSettledDay();
  const { data } = useQuery(personOnDay(person.id, settled));
  const tenures = person.tenures.nodes.filter(isShown);
  const isNothingKnown = person.tenures.nodes.length === 0 && heading === "person.titles";
  if (tenures.length === 0 && !isNothingKnown) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id={heading} />
        <span className="count">{tenures.length}</span>
      </h3>
      {isNothingKnown && (
        <p className="quiet">
          <FormattedMessage id="person.titles.none" />
        </p>
      )}
      <TenureList tenures={tenures} said={data?.person?.tenures.edges ?? []} Title={PostTitle} />
    </section>
  );
}

/** A tenure as its holder tells it: by the post, under its full title. */
function PostTitle({ tenure: { post } }: { tenure: Tenure }) {
  return (
    <strong>
      <EntityLink to={{ id: post.id, name: post.label, nameEn: post.labelEn }} />
    </strong>
  );
}
