import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl, type IntlShape } from "react-intl";
import type { BodyDetailsQuery, BodyOnDayQuery } from "../../api/generated/graphql.ts";
import { bodyDetails, bodyOnDay } from "../../api/queries.ts";
import { formatDay, formatPartialDate } from "../../i18n/dates.ts";
import { useName } from "../../i18n/use-name.ts";
import { useExplorer } from "../../model/store.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { EventDate } from "../event-date.tsx";
import { Evidence } from "../evidence.tsx";
import { Fact } from "../fact.tsx";
import { HolderTitle } from "../holder-title.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { Section } from "../section.tsx";
import { TenureList } from "../tenure-list.tsx";

type Body = NonNullable<BodyDetailsQuery["body"]>;
type Post = Body["posts"][number];
type OnDay = NonNullable<BodyOnDayQuery["body"]>;

/** A body: its posts and who held them, what it belonged to and became, the events it hosted. */
export function BodyDetails({ id }: { id: string }) {
  const intl = useIntl();
  const query = useQuery(bodyDetails(id));
  return (
    <QueryView query={query} find={({ body }) => body}>
      {(body) => (
        <>
          <Head body={body} />
          <Posts body={body} />
          <Section title="body.hosted" total={body.hosted.totalCount}>
            {body.hosted.nodes.map((event) => (
              <Fact key={event.id}>
                <EntityLink to={event} />
                <EventDate date={event.date} />
              </Fact>
            ))}
          </Section>
          <Section title="body.partOf">
            {body.partOf.map(({ body: whole, from, to, evidence }) => (
              <Fact key={whole.id} words={sinceUntil(intl, from, to)} evidence={evidence}>
                <EntityLink to={whole} />
              </Fact>
            ))}
          </Section>
          {(["predecessors", "successors"] as const).map((side) => (
            <Section key={side} title={`body.${side}`}>
              {body[side].map(({ body: other, on, how, evidence }) => (
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

function Head({ body }: { body: Body }) {
  const intl = useIntl();
  const neighbours = [
    ...body.posts.flatMap((post) => holdersOf(post).map(({ person }) => person.id)),
    ...body.hosted.nodes.map(({ id }) => id),
    ...body.partOf.map((membership) => membership.body.id),
    ...[...body.predecessors, ...body.successors].map((succession) => succession.body.id),
  ];
  const life = sinceUntil(intl, body.start, body.end);
  const others = [...body.abbreviations, ...body.aliases];
  return (
    <DetailsHead kind="Body" of={body} drawn={body.id} neighbours={neighbours}>
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

function Posts({ body }: { body: Body }) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const { data } = useQuery(bodyOnDay(body.id, asOf));
  const onDay = data?.body ?? null;
  const posts = body.posts.filter((post) => holdersOf(post).length > 0);
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="body.posts" />
        <span className="count">{posts.length}</span>
      </h3>
      {posts.length === 0 && (
        <p className="quiet">
          <FormattedMessage id="body.posts.none" />
        </p>
      )}
      {asOf !== null && onDay && onDay.roster.endedOn !== null && (
        <p className="notice">
          <FormattedMessage
            id="body.ended"
            values={{
              date: formatPartialDate(intl, onDay.roster.endedOn),
              day: formatDay(intl, asOf),
            }}
          />
        </p>
      )}
      {posts.map((post) => (
        <PostHolders key={post.id} post={post} onDay={onDay} asOf={asOf} />
      ))}
    </section>
  );
}

function PostHolders({
  post,
  onDay,
  asOf,
}: {
  post: Post;
  onDay: OnDay | null;
  asOf: string | null;
}) {
  const intl = useIntl();
  const nameIn = useName();
  const said = onDay?.posts.find(({ id }) => id === post.id);
  const isVacant = onDay?.roster.vacant.some(({ id }) => id === post.id) ?? false;
  return (
    <div className="post">
      <h4>
        <EntityLink to={{ id: post.id, name: nameIn(post) }} />
      </h4>
      {asOf !== null && isVacant && (
        <p className="quiet">
          <FormattedMessage id="body.vacant" values={{ day: formatDay(intl, asOf) }} />
        </p>
      )}
      <TenureList
        tenures={holdersOf(post)}
        said={said ? [...said.holders.edges, ...said.actingHolders] : []}
        Title={HolderTitle}
      />
    </div>
  );
}

/** Holders and acting holders alike; an acting tenure says so itself. */
function holdersOf({ holders, actingHolders }: Post) {
  return [...holders.nodes, ...actingHolders.map(({ node }) => node)];
}

function sinceUntil(intl: IntlShape, from: string | null, to: string | null): string {
  const say = (id: "body.since" | "body.until", date: string | null) =>
    date === null ? [] : [intl.formatMessage({ id }, { date: formatPartialDate(intl, date) })];
  return [...say("body.since", from), ...say("body.until", to)].join(", ");
}
