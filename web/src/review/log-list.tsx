import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReviewLogQuery } from "../api/generated/review.ts";
import { formatMoment } from "../i18n/dates.ts";
import { routeTo } from "../model/route.ts";
import { shorten } from "../model/shorten.ts";
import { PageLink } from "../panels/page-link.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useTitle } from "../ui/use-title.ts";
import { logQuery } from "./draft-queries.ts";
import { ListEnd } from "./list-end.tsx";
import { factLabel } from "./part-words.ts";
import { ReviewHead } from "./review-head.tsx";

/** Letters of a headline that a line has room for. */
const MOST_LETTERS = 60;

type Line = ReviewLogQuery["reviewLog"]["nodes"][number];

/** What reviewers decided, the latest first. */
export function LogList() {
  const intl = useIntl();
  const query = useInfiniteQuery(logQuery);
  const lines = query.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  useTitle(intl.formatMessage({ id: "review.log" }));
  return (
    <>
      <ReviewHead here="log" />
      <h2 className="review-title">
        <FormattedMessage id="review.log" />
      </h2>
      <p className="lead">
        <FormattedMessage id="review.log.text" />
      </p>
      {query.isPending && <Skeleton />}
      {query.isSuccess && lines.length === 0 && (
        <p className="quiet">
          <FormattedMessage id="review.log.none" />
        </p>
      )}
      {lines.length > 0 && (
        <DataTable
          heads={["review.log.at", "review.log.who", "review.log.what", "review.log.draft"]}
        >
          {lines.map((line) => (
            <LogLine key={line.id} line={line} />
          ))}
        </DataTable>
      )}
      <ListEnd query={query} shown={lines.length} />
    </>
  );
}

function LogLine({ line }: { line: Line }) {
  const intl = useIntl();
  const { at, reviewer, action, key, about, link, draft, article } = line;
  return (
    <tr>
      <td className="data-date">{formatMoment(intl, at)}</td>
      <td>{reviewer}</td>
      <td>
        <FormattedMessage id={`review.action.${action}`} />{" "}
        {about === null ? <span className="review-key">{key}</span> : <PartOfDraft line={line} />}
        {link !== null && <span className="review-key"> → {link}</span>}
      </td>
      <td>
        <PageLink to={routeTo("review", { of: [draft] })}>
          <span lang="vi">{shorten(article, MOST_LETTERS)}</span>
        </PageLink>
      </td>
    </tr>
  );
}

/** What a line is about, as “Trần Thị Bình: holds”; its key for those who look for it. */
function PartOfDraft({ line: { about, says, key } }: { line: Line }) {
  const intl = useIntl();
  return (
    <span title={key ?? undefined}>
      <span lang="vi">{about}</span>
      {says !== null && `: ${factLabel(intl, { says })}`}
    </span>
  );
}
