import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl, type IntlShape } from "react-intl";
import type { BodyDetailsQuery } from "../../api/generated/details.ts";
import { bodyDetails } from "../../api/detail-queries.ts";
import { hostedBy } from "../../api/list-queries.ts";
import { formatPartialDate } from "../../i18n/dates.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventSection } from "../event-section.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";
import { SuccessionSection } from "../succession-section.tsx";
import { BodyPosts } from "./body-posts.tsx";

type Body = NonNullable<BodyDetailsQuery["body"]>;

/** A body: its posts and who held them, what it belonged to and became, the events it hosted. `children` stand below the head. */
export function BodyDetails({ id, children }: { id: string; children?: ReactNode }) {
  const intl = useIntl();
  const query = useQuery(bodyDetails(id));
  return (
    <QueryView query={query} find={({ body }) => body}>
      {(body) => (
        <>
          <Head body={body} />
          {children}
          <BodyPosts body={body} />
          <EventSection title="body.hosted" list={hostedBy(body.id, body.hosted)} />
          <Section title="body.partOf">
            {body.partOf.map(({ body: whole, from, to, evidence }) => (
              <Fact key={whole.id} words={sinceUntil(intl, from, to)} evidence={evidence}>
                <EntityLink to={whole} />
              </Fact>
            ))}
          </Section>
          {(["predecessors", "successors"] as const).map((side) => (
            <SuccessionSection
              key={side}
              title={`body.${side}`}
              successions={body[side].map((one) => ({ ...one, other: one.body }))}
            />
          ))}
        </>
      )}
    </QueryView>
  );
}

function Head({ body }: { body: Body }) {
  const intl = useIntl();
  const life = sinceUntil(intl, body.start, body.end);
  const others = [...body.abbreviations, ...body.aliases];
  return (
    <DetailsHead kind="Body" of={body} id={body.id} drawn={body.id}>
      {life !== "" && (
        <div className="details-line">
          <p>{life}</p>
          <Evidence claims={[...body.ofStart, ...body.ofEnd]} />
        </div>
      )}
      {others.length > 0 && (
        <p className="details-line">
          <FormattedMessage id="details.aliases" values={{ names: others.join(", ") }} />
        </p>
      )}
      {body.note !== null && <Remark>{body.note}</Remark>}
    </DetailsHead>
  );
}

function sinceUntil(intl: IntlShape, from: string | null, to: string | null): string {
  const say = (id: "body.since" | "body.until", date: string | null) =>
    date === null ? [] : [intl.formatMessage({ id }, { date: formatPartialDate(intl, date) })];
  return [...say("body.since", from), ...say("body.until", to)].join(", ");
}
