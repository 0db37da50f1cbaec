import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SourcePageQuery } from "../api/generated/pages.ts";
import { names, sourcePage } from "../api/page-queries.ts";
import { saysWords, valueWords } from "../citing/fact-words.ts";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { QueryView } from "../panels/query-view.tsx";
import { Remark } from "../panels/remark.tsx";
import { PageHead } from "./page-head.tsx";

type Source = NonNullable<SourcePageQuery["source"]>;

/** A source: what it is, where it is, and everything it says in the graph. */
export function SourcePage({ id }: { id: string }) {
  const query = useQuery(sourcePage(id));
  return (
    <QueryView query={query} find={({ source }) => source}>
      {(source) => (
        <>
          <Head source={source} />
          <Claims claims={source.claims} />
        </>
      )}
    </QueryView>
  );
}

function Head({ source }: { source: Source }) {
  const intl = useIntl();
  const line = [
    source.publisher,
    ...(source.kind === null
      ? []
      : [knownMessage(intl, `sourceKind.${source.kind}`) ?? source.kind]),
    ...(source.published === null ? [] : [formatPartialDate(intl, source.published)]),
    ...(source.retrieved === null
      ? []
      : [
          intl.formatMessage(
            { id: "source.retrieved" },
            { day: formatDay(intl, source.retrieved) },
          ),
        ]),
  ];
  return (
    <PageHead kind={<FormattedMessage id="source.kind" />} title={source.label}>
      <p className="details-line">{line.join(" · ")}</p>
      {source.url === null ? (
        <p className="details-line">
          <FormattedMessage id="evidence.noAddress" />
        </p>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer" className="outward">
          {source.url} <ExternalLink aria-hidden size={13} />
        </a>
      )}
      {source.note !== null && <Remark>{source.note}</Remark>}
    </PageHead>
  );
}

function Claims({ claims: { nodes, totalCount } }: { claims: Source["claims"] }) {
  const intl = useIntl();
  const spoken = [
    ...new Set(nodes.flatMap(({ subject, object }) => [subject, object ?? []].flat())),
  ];
  const { data: named = [] } = useQuery(names(spoken.slice(0, 100)));
  const link = (id: string) => {
    const name = named.find((one) => one.id === id);
    return name ? (
      <EntityLink to={{ id, name: name.label, nameEn: name.labelEn }} />
    ) : (
      <EntityLink to={{ id, name: id }} />
    );
  };
  if (nodes.length === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="source.claims" />
        <span className="count">{totalCount}</span>
      </h3>
      <div className="scroll-x" tabIndex={0} role="group">
        <table className="data">
          <thead>
            <tr>
              {(["about", "says", "printed", "whereInText"] as const).map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id={`source.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, subject, says, role, object, value, printedAs, locator }) => (
              <tr key={id}>
                <th scope="row">{link(subject)}</th>
                <td>
                  {saysWords(intl, { says, role })}{" "}
                  {object === null ? valueWords(intl, { says, value }) : link(object)}
                </td>
                <td lang="vi">{printedAs ?? "–"}</td>
                <td>
                  <EntityLink to={{ id, name: String(locator?.paragraph ?? "–") }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {totalCount > nodes.length && (
        <p className="quiet">
          <FormattedMessage
            id="source.moreClaims"
            values={{ shown: nodes.length, total: totalCount }}
          />
        </p>
      )}
    </section>
  );
}
