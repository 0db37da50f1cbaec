import { FormattedMessage } from "react-intl";
import { EntityLink } from "../panels/entity-link.tsx";
import type { BodyPost } from "../timeline/groups.ts";

/** Below the timeline of a body: the posts with more holders than it draws, which their own pages draw all. */
export function HoldersLeftOut({ posts }: { posts: readonly BodyPost[] }) {
  const shortened = posts.filter(({ holders }) => holders.nodes.length < holders.totalCount);
  return shortened.map(({ id, label, labelEn, holders }) => (
    <p key={id} className="quiet">
      <FormattedMessage
        id="timeline.leftOut"
        values={{
          shown: holders.nodes.length,
          total: holders.totalCount,
          post: <EntityLink to={{ id, name: label, nameEn: labelEn }} />,
        }}
      />
    </p>
  ));
}
