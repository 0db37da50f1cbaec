import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useSettledDay } from "../../actions/use-settled-day.ts";
import type { PersonDetailsQuery } from "../../api/generated/details.ts";
import { personDetails, personOnDay } from "../../api/detail-queries.ts";
import { attendedBy, signedBy, titlesOf } from "../../api/list-queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { Attendance } from "../attendance.tsx";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventDate } from "../event-date.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { MoreButton } from "../more-button.tsx";
import { PagedSection } from "../paged-section.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
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
          <Titles person={person} />
          <PagedSection title="person.events" list={attendedBy(person.id, person.participations)}>
            {({ nodes }) =>
              nodes.map((participation) => (
                <Attendance key={participation.id} participation={participation}>
                  <EntityLink to={participation.event} />
                  <EventDate date={participation.event.date} />
                </Attendance>
              ))
            }
          </PagedSection>
          <PagedSection title="person.signed" list={signedBy(person.id, person.signed)}>
            {({ edges }) =>
              edges.map(({ node, evidence }) => (
                <Fact key={node.id} evidence={evidence}>
                  <EntityLink to={{ id: node.id, name: node.label }} />
                </Fact>
              ))
            }
          </PagedSection>
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

/** All titles, those of rank apart. */
function Titles({ person }: { person: Person }) {
  const query = useInfiniteQuery(titlesOf(person.id, person.tenures));
  const tenures = query.data.pages.flatMap(({ nodes }) => nodes);
  const titles = tenures.filter(({ post }) => post.class !== "RANK");
  const ranks = tenures.filter(({ post }) => post.class === "RANK");
  return (
    <>
      <TitleSection id={person.id} heading="person.titles" tenures={titles}>
        {tenures.length === 0 && (
          <p className="quiet">
            <FormattedMessage id="person.titles.none" />
          </p>
        )}
      </TitleSection>
      <TitleSection id={person.id} heading="person.ranks" tenures={ranks} />
      <MoreButton query={query} shown={tenures.length} total={person.tenures.totalCount} />
    </>
  );
}

type TitleSectionProps = {
  id: string;
  heading: "person.titles" | "person.ranks";
  tenures: readonly Tenure[];
  /** What is said where there are none; without it there is no section then. */
  children?: ReactNode;
};

function TitleSection({ id, heading, tenures, children }: TitleSectionProps) {
  const { data } = useQuery(personOnDay(id, useSettledDay()));
  if (tenures.length === 0 && !children) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id={heading} />
        <span className="count">{tenures.length}</span>
      </h3>
      {children}
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
