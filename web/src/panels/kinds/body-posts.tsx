import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { BodyDetailsQuery, BodyOnDayQuery } from "../../api/generated/details.ts";
import { bodyOnDay } from "../../api/detail-queries.ts";
import { holdersOf, postsOf } from "../../api/list-queries.ts";
import { useSettledDay } from "../../actions/use-settled-day.ts";
import { formatDay, formatPartialDate } from "../../i18n/dates.ts";
import { useName } from "../../i18n/use-name.ts";
import type { Day } from "../../model/day.ts";
import { useExplorer } from "../../model/store.ts";
import { EntityLink } from "../entity-link.tsx";
import { HolderTitle } from "../holder-title.tsx";
import { MoreButton } from "../more-button.tsx";
import { TenureList } from "../tenure-list.tsx";

type Body = NonNullable<BodyDetailsQuery["body"]>;
type Post = Body["posts"]["nodes"][number];
type OnDay = NonNullable<BodyOnDayQuery["body"]>;

/** The posts of a body with their holders; as of a day, also which stand vacant and whether the body had ended. */
export function BodyPosts({ body }: { body: Body }) {
  const intl = useIntl();
  const asOf = useExplorer((explorer) => explorer.asOf);
  const settled = useSettledDay();
  const { data } = useQuery(bodyOnDay(body.id, settled));
  const onDay = data?.body ?? null;
  const query = useInfiniteQuery(postsOf(body.id, body.posts));
  const { pages } = query.data;
  const all = pages.flatMap(({ nodes }) => nodes);
  const held = all.filter(isHeld);
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="body.posts" />
        <span className="count">{query.hasNextPage ? body.posts.totalCount : held.length}</span>
      </h3>
      {held.length === 0 && (
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
      {pages.map(({ nodes }, index) => (
        <PostsOfPage
          key={nodes[0]?.id ?? body.id}
          body={body.id}
          posts={nodes.filter(isHeld)}
          after={pages[index - 1]?.pageInfo.endCursor ?? null}
        />
      ))}
      <MoreButton query={query} shown={all.length} total={body.posts.totalCount} />
    </section>
  );
}

type PostsOfPageProps = { body: string; posts: readonly Post[]; after: string | null };

/** One page of posts: what the server says of them on a day is asked page by page as well. */
function PostsOfPage({ body, posts, after }: PostsOfPageProps) {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const { data } = useQuery(bodyOnDay(body, useSettledDay(), after));
  return posts.map((post) => (
    <PostHolders key={post.id} post={post} onDay={data?.body ?? null} asOf={asOf} />
  ));
}

/** Posts that nobody is known to have held are not listed. */
function isHeld({ holders, actingHolders }: Post): boolean {
  return holders.totalCount + actingHolders.length > 0;
}

type PostHoldersProps = { post: Post; onDay: OnDay | null; asOf: Day | null };

function PostHolders({ post, onDay, asOf }: PostHoldersProps) {
  const intl = useIntl();
  const nameIn = useName();
  const said = onDay?.posts.nodes.find(({ id }) => id === post.id);
  const query = useInfiniteQuery(holdersOf(post.id, post.holders));
  const holders = query.data.pages.flatMap(({ nodes }) => nodes);
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
        tenures={[...holders, ...post.actingHolders.map(({ node }) => node)]}
        said={said ? [...said.holders.edges, ...said.actingHolders] : []}
        Title={HolderTitle}
      />
      <MoreButton query={query} shown={holders.length} total={post.holders.totalCount} />
    </div>
  );
}
