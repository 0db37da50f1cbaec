import { ChevronRight, ExternalLink } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { FormattedMessage, useIntl, type IntlShape } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/details.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import { Remark } from "./remark.tsx";

const Cite = lazy(async () => ({ default: (await import("../citing/cite.tsx")).Cite }));

type Claim = EvidenceClaimFragment;

type EvidenceProps = {
  claims: readonly Claim[];
  /** The id of the tenure or participation that they carry; else the first claim stands for the fact. */
  fact?: string;
};

/** A fact's sources: how many at first, then who printed it, when, where in the text, in which words; and how to cite it. */
export function Evidence({ claims, fact }: EvidenceProps) {
  const [isOpen, setOpen] = useState(false);
  const sources = new Set(claims.map(({ source }) => source.id));
  const [first] = claims;
  if (!first) return null;
  return (
    <Disclosure className="evidence" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="evidence-trigger">
        <ChevronRight aria-hidden size={13} />
        <FormattedMessage id="evidence.open" values={{ count: sources.size }} />
      </Button>
      <DisclosurePanel className="evidence-panel">
        <ClaimList claims={claims} />
        {isOpen && (
          <Suspense>
            <Cite fact={fact ?? first.id} claims={claims} />
          </Suspense>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Claims one after another: who printed it, when, where in the text, in which words. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

function ClaimItem({ claim }: { claim: Claim }) {
  const intl = useIntl();
  const { source } = claim;
  if (source.kind === "REGISTRY") {
    return (
      <li className="claim">
        <FormattedMessage id="evidence.registry" />
      </li>
    );
  }
  return (
    <li className="claim">
      <p className="claim-source">
        <strong>{source.publisher}</strong>
        {source.published !== null && <> · {formatPartialDate(intl, source.published)}</>}
      </p>
      {source.title !== null && <p className="claim-headline">{source.title}</p>}
      {claim.printedAs !== null && <q className="claim-print">{claim.printedAs}</q>}
      <p className="claim-where">{whereAndWhat(intl, claim).join(" · ")}</p>
      {claim.inferred !== null && (
        <>
          <p className="claim-where">
            <FormattedMessage id="evidence.inferred" />
          </p>
          <Remark>{claim.inferred}</Remark>
        </>
      )}
      {claim.conflictsWith.length > 0 && (
        <p className="claim-where">
          <FormattedMessage id="evidence.conflicts" />
        </p>
      )}
      {claim.note !== null && <Remark>{claim.note}</Remark>}
      {source.url === null ? (
        <p className="claim-where">
          <FormattedMessage id="evidence.noAddress" />
        </p>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          <FormattedMessage id="evidence.read" />
          <ExternalLink aria-hidden size={12} />
        </a>
      )}
    </li>
  );
}

/** Claims about titles whose bare mention would mislead: they speak of an end or a beginning. */
const SAYS = ["FORMER", "ENDS", "STARTS", "REPLACED"] as const;

function whereAndWhat(intl: IntlShape, { locator, says, at }: Claim): string[] {
  const said = SAYS.find((word) => word === says);
  return [
    ...(typeof locator?.paragraph === "number"
      ? [intl.formatMessage({ id: "evidence.paragraph" }, { number: locator.paragraph })]
      : []),
    ...(said ? [intl.formatMessage({ id: `evidence.says.${said}` })] : []),
    ...(at === null
      ? []
      : [intl.formatMessage({ id: "evidence.onDate" }, { date: formatPartialDate(intl, at) })]),
  ];
}
