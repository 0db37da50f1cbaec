import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SourcePageQuery } from "../api/generated/pages.ts";
import { names, sourcePage } from "../api/page-queries.ts";
import { saysWords, valueWords } from "../citing/fact-words.ts";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { EntityLink } from "../panels/entity-link.tsx";
import { MoreButton } from "../panels/more-button.tsx";
import { QueryView } from "../panels/query-view.tsx";
import { Remark } from "../panels/remark.tsx";
import { PageHead } from "./page-head.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Source = NonNullable<SourcePageQuery["source"]>;

/** A source: what it is, where it is, and everything it says in the graph. */
export function SourcePage({ id }: { id: string }) {
  const query = useInfiniteQuery(sourcePage(id));
  return (
    <QueryView query={query} find={(source) => source}>
      {(source) => (
        <>
          <Head source={source} />
          <Claims pages={source.pages} total={source.claims.totalCount}>
            <MoreButton
              query={query}
              shown={source.pages.flat().length}
              total={source.claims.totalCount}
            />
          </Claims>
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

type ClaimsProps = { pages: readonly Page[]; total: number; children: ReactNode };

type Page = Source["claims"]["nodes"];

function Claims({ pages, total, children }: ClaimsProps) {
  if (total === 0) return null;
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="source.claims" />
        <span className="count">{total}</span>
      </h3>
      <DataTable heads={["source.about", "source.says", "source.printed", "source.whereInText"]}>
        {pages.map((claims) => (
          <Rows key={claims[0]?.id} claims={claims} />
        ))}
      </DataTable>
      {children}
    </section>
  );
}

/** A page of claims. They name what they speak of by ids alone: as many as the server names at once. */
function Rows({ claims }: { claims: Page }) {
  const intl = useIntl();
  const spoken = new Set(
    claims.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])),
  );
  const { data: named = [] } = useQuery(names([...spoken].slice(0, 100)));
  const link = (id: string) => {
    const name = named.find((one) => one.id === id);
    return name ? (
      <EntityLink to={{ id, name: name.label, nameEn: name.labelEn }} />
    ) : (
      <EntityLink to={{ id, name: id }} />
    );
  };
  return claims.map(({ id, subject, says, role, object, value, printedAs, locator }) => (
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
  ));
}
