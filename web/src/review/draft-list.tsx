import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { formatMoment, formatPartialDate } from "../i18n/dates.ts";
import { routeTo } from "../model/route.ts";
import { shorten } from "../model/shorten.ts";
import { PageLink } from "../panels/page-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useTitle } from "../ui/use-title.ts";
import { draftsQuery } from "./draft-queries.ts";
import { ListEnd } from "./list-end.tsx";
import { ReviewHead } from "./review-head.tsx";
import { DataTable } from "../ui/data-table.tsx";

const STATUSES = ["OPEN", "ACCEPTED", "REJECTED", "WITHDRAWN"] as const;

/** Letters of an article that stand in for its headline. */
const MOST_LETTERS = 90;

/** The drafts, the latest first; of one status where the link says so, open ones from the start. */
export function DraftList({ only }: { only: readonly string[] }) {
  const intl = useIntl();
  const [asked = "OPEN"] = only;
  const status = STATUSES.find((one) => one === asked) ?? null;
  const query = useInfiniteQuery(draftsQuery(status));
  const drafts = query.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  useTitle(intl.formatMessage({ id: "review.drafts" }));
  return (
    <>
      <ReviewHead here="drafts" />
      <h2 className="review-title">
        <FormattedMessage id="review.drafts" />
      </h2>
      <nav className="review-nav" aria-label={intl.formatMessage({ id: "review.list.status" })}>
        {[...STATUSES, "all" as const].map((one) => (
          <PageLink
            key={one}
            className="page-nav-link"
            to={routeTo("review", { only: [one] })}
            isHere={one === (status ?? "all")}
          >
            <FormattedMessage id={`review.status.${one}`} />
          </PageLink>
        ))}
      </nav>
      {query.isPending && <Skeleton />}
      {query.isSuccess && drafts.length === 0 && (
        <p className="lead">
          <FormattedMessage id="review.list.none" />
        </p>
      )}
      {drafts.length > 0 && (
        <DataTable
          heads={[
            "review.list.article",
            "review.list.published",
            "review.list.given",
            "review.list.status",
          ]}
        >
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row">
                <PageLink to={routeTo("review", { of: [draft.id] })}>
                  <span lang="vi">{draft.title ?? shorten(draft.text, MOST_LETTERS)}</span>
                </PageLink>
                <span className="quiet review-publisher">{draft.publisher}</span>
              </th>
              <td className="data-date">
                {draft.published === null ? "–" : formatPartialDate(intl, draft.published)}
              </td>
              <td>
                <FormattedMessage
                  id="review.by"
                  values={{
                    name: draft.submittedBy,
                    at: formatMoment(intl, draft.submittedAt),
                  }}
                />
              </td>
              <td>
                <FormattedMessage id={`review.status.${draft.status}`} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <ListEnd query={query} shown={drafts.length} />
    </>
  );
}
