import { FormattedMessage, useIntl } from "react-intl";
import type { SourceFactsFragment } from "../api/generated/pages.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import { EntityLink } from "../panels/entity-link.tsx";

/** The sources of a page, numbered: publisher, day, headline and address, also on paper. */
export function SourceList({ sources }: { sources: readonly SourceFactsFragment[] }) {
  const intl = useIntl();
  if (sources.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="page.sources" />
      </h3>
      <ol className="source-list">
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`} tabIndex={-1}>
            <strong>{source.publisher}</strong>
            {source.published !== null && `, ${formatPartialDate(intl, source.published)}`}
            {": "}
            <EntityLink to={{ id: source.id, name: source.label }} />
            {source.url === null ? (
              <p className="quiet">
                <FormattedMessage id="evidence.noAddress" />
              </p>
            ) : (
              <p>
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.url}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
