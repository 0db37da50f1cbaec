import type { IntlShape } from "react-intl";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import { KINDS } from "../model/graph.ts";
import { STANDINGS } from "../model/standing.ts";
import type { Captions } from "./drawing.ts";
import { LICENCE, type CitedSource, type ExportData } from "./export-data.ts";

/** What is to be read beside a picture for print: a legend of what it shows, its day, its sources. */
export function captionsOf(intl: IntlShape, data: ExportData): Captions {
  const { entities, relations, sources, asOf, dataset, exported } = data;
  const kinds = new Set(entities.map(({ kind }) => kind));
  const standings = new Set(relations.map(({ standing }) => standing));
  return {
    title:
      asOf === null
        ? intl.formatMessage({ id: "app.name" })
        : intl.formatMessage({ id: "export.title" }, { day: formatDay(intl, asOf) }),
    remarks: [
      intl.formatMessage(
        { id: "export.remark" },
        { dataset, day: formatDay(intl, exported), licence: LICENCE },
      ),
    ],
    kinds: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      kind,
      words: intl.formatMessage({ id: `kind.${kind}` }, { count: 0 }),
    })),
    standings: STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
      standing,
      words: intl.formatMessage({
        id:
          asOf !== null || standing === "FADED"
            ? `legend.${standing}`
            : `legend.allTimes.${standing}`,
      }),
    })),
    sourcesHeading: intl.formatMessage({ id: "export.sources" }, { count: sources.length }),
    sources: sources.map((source) => citation(intl, source)),
  };
}

/** A source in few words; its address is in the data, not in the picture. */
function citation(intl: IntlShape, { publisher, published, title }: CitedSource): string {
  const date = published === null ? [] : [formatPartialDate(intl, published)];
  return [publisher, ...date, ...(title === null ? [] : [title])].join(", ");
}
