import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { careers } from "../api/career-queries.ts";
import { extentOf } from "../api/joined-careers.ts";
import { bodyHolders, postSuccession } from "../api/page-queries.ts";
import { routeTo } from "../model/route.ts";
import { BodyDetails } from "../panels/kinds/body.tsx";
import { DocumentDetails } from "../panels/kinds/document.tsx";
import { PersonDetails } from "../panels/kinds/person.tsx";
import { PlaceDetails } from "../panels/kinds/place.tsx";
import { PostDetails } from "../panels/kinds/post.tsx";
import { MoreButton } from "../panels/more-button.tsx";
import { PageLink } from "../panels/page-link.tsx";
import { careerGroups, holderGroups, successionGroup } from "../timeline/groups.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { HoldersLeftOut } from "./holders-left-out.tsx";
import { Warnings } from "./warnings.tsx";

type PageProps = { id: string };

const NOBODY: never[] = [];
const NO_POSTS = { posts: NOBODY, total: 0 };

/** A person: the career as a timeline, then titles, events and documents with their evidence. */
export function PersonPage({ id }: PageProps) {
  const query = useInfiniteQuery(careers([id]));
  const [career] = query.data ?? NOBODY;
  return (
    <PersonDetails id={id}>
      {career && (
        <>
          <nav className="page-ways">
            <PageLink to={routeTo("meetings", { of: [id] })}>
              <FormattedMessage id="page.meetings" values={{ name: career.name }} />
            </PageLink>
            <PageLink to={routeTo("compare", { of: [id] })}>
              <FormattedMessage id="page.compareWith" />
            </PageLink>
            <PageLink to={routeTo("paths", { of: [id] })}>
              <FormattedMessage id="page.paths" />
            </PageLink>
          </nav>
          {career.tenures.nodes.length > 0 && (
            <section className="facts">
              <h3>
                <FormattedMessage id="timeline.title" />
              </h3>
              <Timeline groups={careerGroups([career])} />
              <MoreButton query={query} {...extentOf([career])} />
            </section>
          )}
        </>
      )}
    </PersonDetails>
  );
}

/** A body: its roster over time, then its posts and what it belonged to. */
export function BodyPage({ id }: PageProps) {
  const query = useInfiniteQuery(bodyHolders(id));
  const { posts, total } = query.data ?? NO_POSTS;
  const groups = holderGroups(posts);
  return (
    <BodyDetails id={id}>
      {groups.length > 0 && (
        <section className="facts">
          <h3>
            <FormattedMessage id="timeline.holders" />
          </h3>
          <Timeline groups={groups} isHeaded />
          <HoldersLeftOut posts={posts} />
          <MoreButton query={query} shown={posts.length} total={total} />
        </section>
      )}
    </BodyDetails>
  );
}

/** A post: its holders one after another, and what is doubtful about them. */
export function PostPage({ id }: PageProps) {
  const query = useInfiniteQuery(postSuccession(id));
  const { data } = query;
  return (
    <PostDetails id={id}>
      {data && (
        <>
          <section className="facts">
            <h3>
              <FormattedMessage id="timeline.holders" />
            </h3>
            <Timeline groups={[successionGroup(data)]} bands={gapsOf(data.warnings)} />
            <MoreButton
              query={query}
              shown={data.succession.nodes.length}
              total={data.succession.totalCount}
            />
          </section>
          <Warnings warnings={data.warnings} />
        </>
      )}
    </PostDetails>
  );
}

function gapsOf<W extends { readonly kind: string }>(warnings: readonly W[]): W[] {
  return warnings.filter(({ kind }) => kind !== "CONTRADICTION");
}

/** A document, as in the explorer. */
export function DocumentPage({ id }: PageProps) {
  return <DocumentDetails id={id} />;
}

/** A place, as in the explorer. */
export function PlacePage({ id }: PageProps) {
  return <PlaceDetails id={id} />;
}
