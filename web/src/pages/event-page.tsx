import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { EventPageQuery } from "../api/generated/pages.ts";
import { eventPage } from "../api/page-queries.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import { DetailsHead } from "../panels/details-head.tsx";
import { EntityLink } from "../panels/entity-link.tsx";
import { MoreButton } from "../panels/more-button.tsx";
import { QueryView } from "../panels/query-view.tsx";
import { Remark } from "../panels/remark.tsx";
import { AttendanceTable } from "./attendance-table.tsx";
import { SourceList } from "./source-list.tsx";
import type { RefClaim } from "./refs.ts";
import { SourceRefs } from "./source-refs.tsx";

type Whole = NonNullable<EventPageQuery["event"]>;

/** All pages that were asked for, as one. */
export type EventOnPage = Omit<Whole, "participations"> & {
  readonly participations: Pick<Whole["participations"], "totalCount" | "nodes">;
};

/** A conference on one screen: when and where, who hosted, who came, as what and for whom, which documents, who says so. */
export function EventPage({ id }: { id: string }) {
  const query = useInfiniteQuery(eventPage(id));
  return (
    <QueryView query={query} find={(event) => event}>
      {(event) => (
        <>
          <Head event={event} />
          <AttendanceTable event={event}>
            <MoreButton
              query={query}
              shown={event.participations.nodes.length}
              total={event.participations.totalCount}
            />
          </AttendanceTable>
          <SourceList sources={event.sources} />
        </>
      )}
    </QueryView>
  );
}

function Head({ event }: { event: EventOnPage }) {
  const intl = useIntl();
  const { date, dateInferred, dateReason, mode, sources } = event;
  const refs = (claims: readonly RefClaim[]) => <SourceRefs claims={claims} sources={sources} />;
  return (
    <DetailsHead
      kind="Event"
      kindWords={<FormattedMessage id={`event.kind.${event.kind}`} />}
      id={event.id}
      of={event}
      drawn={event.id}
    >
      <dl className="particulars">
        <dt>
          <FormattedMessage id="event.when" />
        </dt>
        <dd>
          {date === null
            ? intl.formatMessage({ id: "date.unknown" })
            : formatPartialDate(intl, date)}
          {mode !== null && ` · ${intl.formatMessage({ id: `mode.${mode}` })}`} {refs(event.ofDate)}
          {date?.startsWith("XXXX") && dateInferred !== null && (
            <p>
              <FormattedMessage
                id="event.noYear"
                values={{ date: formatPartialDate(intl, dateInferred) }}
              />
            </p>
          )}
          {dateReason !== null && <Remark>{dateReason}</Remark>}
        </dd>
        <Particular
          title="event.where"
          items={event.heldIn.map(({ place, evidence }) => ({ to: place, evidence }))}
          refs={refs}
        />
        {(["hosts", "represented"] as const).map((side) => (
          <Particular
            key={side}
            title={`event.${side}`}
            items={event[side].map(({ body, evidence }) => ({ to: body, evidence }))}
            refs={refs}
          />
        ))}
        <Particular
          title="event.documents"
          items={event.documents.map(({ how, document, evidence }) => ({
            to: { id: document.id, name: document.label, nameEn: document.labelEn },
            words: intl.formatMessage({ id: `how.${how}` }),
            evidence,
          }))}
          refs={refs}
        />
        {(["partOf", "parts"] as const).map((side) => (
          <Particular
            key={side}
            title={`event.${side}`}
            items={event[side].map((to) => ({ to, evidence: [] }))}
            refs={refs}
          />
        ))}
      </dl>
    </DetailsHead>
  );
}

type ParticularProps = {
  title:
    | "event.where"
    | "event.hosts"
    | "event.represented"
    | "event.documents"
    | "event.partOf"
    | "event.parts";
  items: readonly {
    readonly to: { readonly id: string; readonly name: string; readonly nameEn?: string | null };
    /** How it belongs to the event. */
    readonly words?: string;
    readonly evidence: readonly RefClaim[];
  }[];
  refs: (claims: readonly RefClaim[]) => React.ReactNode;
};

function Particular({ title, items, refs }: ParticularProps) {
  if (items.length === 0) return null;
  return (
    <>
      <dt>
        <FormattedMessage id={title} />
      </dt>
      <dd>
        <ul>
          {items.map(({ to, words, evidence }) => (
            <li key={`${words} ${to.id}`}>
              {words !== undefined && <span className="quiet">{words} </span>}
              <EntityLink to={to} /> {refs(evidence)}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
