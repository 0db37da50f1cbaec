import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { useSettledDay } from "../../actions/use-settled-day.ts";
import { postDetails, postOnDay } from "../../api/detail-queries.ts";
import { DetailsHead } from "../details-head.tsx";
import { EntityLink } from "../entity-link.tsx";
import { QueryView } from "../query-view.tsx";
import { HolderTitle } from "../holder-title.tsx";
import { TenureList } from "../tenure-list.tsx";

/** A post: its holders over time, those who ran its body without holding it among them. `children` stand below the head. */
export function PostDetails({ id, children }: { id: string; children?: ReactNode }) {
  const settled = useSettledDay();
  const query = useQuery(postDetails(id));
  const { data } = useQuery(postOnDay(id, settled));
  const said = data?.post ? [...data.post.holders.edges, ...data.post.actingHolders] : [];
  return (
    <QueryView query={query} find={({ post }) => post}>
      {(post) => {
        const tenures = [...post.holders.nodes, ...post.actingHolders.map(({ node }) => node)];
        return (
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
            <section className="facts">
              <h3>
                <FormattedMessage id="post.holders" />
                <span className="count">{tenures.length}</span>
              </h3>
              <TenureList tenures={tenures} said={said} Title={HolderTitle} />
            </section>
          </>
        );
      }}
    </QueryView>
  );
}
