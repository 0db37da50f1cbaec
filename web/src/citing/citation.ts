import type { IntlShape } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/pages.ts";
import { formatDay, formatPartialDate } from "../i18n/dates.ts";
import type { Day } from "../model/day.ts";

type Formatter = Pick<IntlShape, "locale" | "formatMessage">;

/** What a citation is made of. */
export type Cited = {
  /** What is said, in words. */
  readonly words: string;
  readonly claims: readonly EvidenceClaimFragment[];
  /** The address under which it is found again. */
  readonly link: string;
  readonly id: string;
  /** The version of the dataset that says so. */
  readonly version: string;
  /** The day on which it was read. */
  readonly day: Day;
};

/** A fact as a newspaper or a footnote cites it: what is said, who printed it, which dataset, read when, where to find it. */
export function citation(intl: Formatter, cited: Cited): string {
  const { words, claims, link, version, day } = cited;
  const sources = sourcesOf(intl, claims);
  return intl.formatMessage(
    { id: "cite.text" },
    { words, sources, version, day: formatDay(intl, day), link },
  );
}

/** A report of an error, to be completed by the reader: it names the fact so that an editor finds it. */
export function errorReport(intl: Formatter, { words, claims, link, id, version }: Cited): string {
  const sources = sourcesOf(intl, claims);
  return intl.formatMessage({ id: "cite.reportText" }, { words, sources, link, id, version });
}

/** Publisher, day, paragraph, printed words and address; each place in a source once. */
function sourcesOf(intl: Formatter, claims: readonly EvidenceClaimFragment[]): string {
  const places = claims.map(({ source, locator, printedAs }) =>
    [
      source.publisher,
      ...(source.published === null ? [] : [formatPartialDate(intl, source.published)]),
      ...(typeof locator?.paragraph === "number"
        ? [intl.formatMessage({ id: "evidence.paragraph" }, { number: locator.paragraph })]
        : []),
      ...(printedAs === null ? [] : [`“${printedAs}”`]),
      ...(source.url === null ? [] : [source.url]),
    ].join(", "),
  );
  return [...new Set(places)].join("; ");
}
