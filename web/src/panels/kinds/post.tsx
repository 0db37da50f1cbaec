import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useSettledDay } from "../../actions/use-settled-day.ts";
import type { PostDetailsQuery } from "../../api/generated/details.ts";
import { postDetails, postOnDay } from "../../api/detail-queries.ts";
import { holdersOf } from "../../api/list-queries.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { MoreButton } from "../more-button.tsx";
import { QueryView } from "../query-view.tsx";
import { HolderTitle } from "../holder-title.tsx";
import { TenureList } from "../tenure-list.tsx";

type Post = NonNullable<PostDetailsQuery["post"]>;

/** A post: its holders over time, those who ran its body without holding it among them. `children` stand below the head. */
export function PostDetails({ id, children }: { id: string; children?: ReactNode }) {
  const query = useQuery(postDetails(id));
  return (
    <QueryView query={query} find={({ post }) => post}>
      {(post) => (
        <>
          <DetailsHead
            kind="Post"
            of={{ name: post.label, nameEn: post.labelEn }}
            id={post.id}
            drawn={post.body.id}
          >
            <p className="details-line">
              <FormattedMessage id="post.in" /> <EntityLink to={post.body} />
            </p>
          </DetailsHead>
          {children}
          <Holders post={post} />
        </>
      )}
    </QueryView>
  );
}

function Holders({ post }: { post: Post }) {
  const { data } = useQuery(postOnDay(post.id, useSettledDay()));
  const query = useInfiniteQuery(holdersOf(post.id, post.holders));
  const said = data?.post ? [...data.post.holders.edges, ...data.post.actingHolders] : [];
  const holders = query.data.pages.flatMap(({ nodes }) => nodes);
  const acting = post.actingHolders.map(({ node }) => node);
  const total = post.holders.totalCount;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="post.holders" />
        <span className="count">{total + acting.length}</span>
      </h3>
      <TenureList tenures={[...holders, ...acting]} said={said} Title={HolderTitle} />
      <MoreButton query={query} shown={holders.length} total={total} />
    </section>
  );
}
