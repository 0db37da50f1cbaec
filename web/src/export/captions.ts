import type { IntlShape } from "react-intl";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import { KINDS } from "../model/graph.ts";
import { STANDINGS } from "../model/standing.ts";
import { shorten } from "../model/shorten.ts";
import type { Captions } from "./drawing.ts";
import { LICENCE, type CitedSource, type ExportData } from "./export-data.ts";

/** A name of more letters than fit into two rows of a column is cut. */
const LONGEST_NAME = 110;

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

/** A source in few words: by its title, else by its address, which is whole in the data. */
function citation(intl: IntlShape, { publisher, published, title, url }: CitedSource): string {
  const date = published === null ? [] : [formatPartialDate(intl, published)];
  const name = title ?? url?.replace(/^https?:\/\//, "") ?? null;
  return [publisher, ...date, ...(name === null ? [] : [shorten(name, LONGEST_NAME)])].join(", ");
}
