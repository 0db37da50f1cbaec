import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import type { AboutDataQuery } from "../api/generated/pages.ts";
import { aboutData } from "../api/page-queries.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import { knownMessage } from "../i18n/known-message.ts";
import { QueryView } from "../panels/query-view.tsx";
import { Contradictions } from "./contradictions.tsx";
import { PageHead } from "./page-head.tsx";
import { DataTable } from "../ui/data-table.tsx";

type Dataset = AboutDataQuery["dataset"];

/** What is in the graph, from where and from when, how complete it is, and where its sources contradict each other. */
export function AboutData() {
  const intl = useIntl();
  const query = useQuery(aboutData);
  return (
    <>
      <PageHead title={intl.formatMessage({ id: "data.title" })}>
        <p className="lead">
          <FormattedMessage id="data.text" />
        </p>
      </PageHead>
      <QueryView query={query} find={(dataset) => dataset}>
        {(dataset) => (
          <>
            {dataset.importing && (
              <p className="notice">
                <FormattedMessage id="welcome.importing" />
              </p>
            )}
            <Counts dataset={dataset} />
            <Completeness levels={dataset.completeness} />
            <Contradictions of={dataset.contradictions} />
            <Publishers sources={dataset.sources} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Counts({ dataset: { counts, version, schemaVersion } }: { dataset: Dataset }) {
  const intl = useIntl();
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="data.counts" />
      </h3>
      <dl className="welcome-counts counts-wide">
        {counts.flatMap(({ kind, count }) => {
          const words = knownMessage(intl, `count.${kind}`);
          if (words === null) return [];
          return (
            <div key={kind}>
              <dt>{words}</dt>
              <dd>{intl.formatNumber(count)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="quiet">
        <FormattedMessage id="data.version" values={{ version, schema: schemaVersion }} />
      </p>
    </section>
  );
}

function Completeness({ levels }: { levels: Dataset["completeness"] }) {
  const intl = useIntl();
  const most = Math.max(...levels.map(({ count }) => count), 1);
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="data.completeness" />
      </h3>
      <table className="data shares">
        <tbody>
          {levels.map(({ level, count }) => (
            <tr key={level}>
              <th scope="row">
                <FormattedMessage id={`data.completeness.${level}`} />
              </th>
              <td className="data-number">{intl.formatNumber(count)}</td>
              <td aria-hidden>
                <i className="share" style={{ width: `${(count / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** So many publishers are listed at first. */
const FIRST_PUBLISHERS = 12;

function Publishers({ sources }: { sources: Dataset["sources"] }) {
  const intl = useIntl();
  const [areAll, showAll] = useState(false);
  const shown = areAll ? sources : sources.slice(0, FIRST_PUBLISHERS);
  const date = (edtf: string | null) => (edtf === null ? "–" : formatPartialDate(intl, edtf));
  return (
    <section className="facts">
      <h3>
        <FormattedMessage id="data.publishers" />
        <span className="count">{sources.length}</span>
      </h3>
      <DataTable
        heads={["data.publisher", "data.sourceKind", "data.sources", "data.oldest", "data.newest"]}
      >
        {shown.map(({ publisher, kind, count, oldest, newest }) => (
          <tr key={`${publisher} ${kind}`}>
            <th scope="row">{publisher}</th>
            <td>{kind === null ? "–" : (knownMessage(intl, `sourceKind.${kind}`) ?? kind)}</td>
            <td className="data-number">{intl.formatNumber(count)}</td>
            <td className="data-date">{date(oldest)}</td>
            <td className="data-date">{date(newest)}</td>
          </tr>
        ))}
      </DataTable>
      {shown.length < sources.length && (
        <Button className="button" onPress={() => showAll(true)}>
          <FormattedMessage
            id="data.allPublishers"
            values={{ count: sources.length - shown.length }}
          />
        </Button>
      )}
    </section>
  );
}
