import { FormattedMessage, useIntl } from "react-intl";
import { formatMoment, formatPartialDate } from "../i18n/dates.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { Remark } from "../panels/remark.tsx";
import { useTitle } from "../ui/use-title.ts";
import type { Draft } from "./draft.ts";

/** Where the article comes from, who gave it in, and what is odd about its text. */
export function DraftHead({ draft }: { draft: Draft }) {
  const intl = useIntl();
  const { title, publisher, published, url, submittedBy, submittedAt, status, remarks } = draft;
  const name = title ?? intl.formatMessage({ id: "review.draft.untitled" });
  useTitle(name);
  return (
    <header className="review-draft-head">
      <h2 className="review-title" {...(title !== null && { lang: "vi" })}>
        {name}
      </h2>
      <p className="quiet">
        <span className="review-status" data-status={status}>
          <FormattedMessage id={`review.status.${status}`} />
        </span>
        {[publisher, published === null ? null : formatPartialDate(intl, published)]
          .filter(Boolean)
          .join(" · ")}
        {" · "}
        <FormattedMessage
          id="review.draft.given"
          values={{ name: submittedBy, at: formatMoment(intl, submittedAt) }}
        />
      </p>
      {url !== null && (
        <a className="outward" href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
      {draft.knownSources.length > 0 && (
        <div className="notice">
          <p>
            <FormattedMessage id="review.known" values={{ count: draft.knownSources.length }} />
          </p>
          <ul>
            {draft.knownSources.map((source) => (
              <li key={source.id}>
                <EntityLink to={source} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <details>
          <summary>
            <FormattedMessage id="review.remarks" /> <span className="count">{remarks.length}</span>
          </summary>
          {remarks.map(({ code, message, start, end }) => (
            <div key={`${code} ${start} ${end}`}>
              <q lang="vi">{draft.text.slice(start, end)}</q>
              <Remark>{message}</Remark>
            </div>
          ))}
        </details>
      )}
    </header>
  );
}
