import { Check, Flag, Quote } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/pages.ts";
import { useLanguage } from "../i18n/language.tsx";
import { PageWords } from "../i18n/pages/page-words.tsx";
import { writeAddress } from "../model/address.ts";
import { routeTo, writeRoute } from "../model/route.ts";
import { today } from "../pages/today.ts";
import { Failure } from "../ui/failure.tsx";
import { citation, errorReport, type Cited } from "./citation.ts";
import { factWords } from "./fact-words.ts";
import { reportAddress } from "./report-address.ts";
import { useFact } from "./use-fact.ts";

type CiteProps = {
  /** The id of a tenure, a participation or a claim. */
  fact: string;
  claims: readonly EvidenceClaimFragment[];
};

/** The ways to cite a fact, and to say that it is wrong. */
export function Cite(props: CiteProps) {
  return (
    <PageWords>
      <CiteButtons {...props} />
    </PageWords>
  );
}

function CiteButtons({ fact, claims }: CiteProps) {
  const intl = useIntl();
  const { language } = useLanguage();
  const { query, names, areNamed } = useFact(fact);
  const [copied, setCopied] = useState<"citation" | "report" | null>(null);
  const node = query.data?.node;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (!query.data || (node && !areNamed)) {
    return (
      <p className="quiet">
        <FormattedMessage id="more.loading" />
      </p>
    );
  }
  if (!node) return null;

  const link = new URL(".", location.href);
  link.hash =
    writeAddress({ language, asOf: null, selected: [], view: null }) + writeRoute(routeTo(node.id));
  const cited: Cited = {
    words: factWords(intl, node, names) ?? intl.formatMessage({ id: "cite.unknown" }),
    claims,
    link: link.href,
    id: node.id,
    version: query.data.dataset.version,
    day: today(),
  };
  const copy = async (what: "citation" | "report", text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(what);
  };
  const report = errorReport(intl, cited);
  const address = reportAddress(report);
  return (
    <p className="cite" aria-live="polite">
      <Button className="text-button" onPress={() => void copy("citation", citation(intl, cited))}>
        {copied === "citation" ? <Check aria-hidden size={13} /> : <Quote aria-hidden size={13} />}
        <FormattedMessage id={copied === "citation" ? "cite.copied" : "cite.copy"} />
      </Button>
      {address ? (
        <a className="text-button" href={address} target="_blank" rel="noreferrer">
          <Flag aria-hidden size={13} />
          <FormattedMessage id="cite.report" />
        </a>
      ) : (
        <Button className="text-button" onPress={() => void copy("report", report)}>
          <Flag aria-hidden size={13} />
          <FormattedMessage id={copied === "report" ? "cite.reportCopied" : "cite.report"} />
        </Button>
      )}
    </p>
  );
}
