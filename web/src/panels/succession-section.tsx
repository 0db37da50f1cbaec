import { useIntl } from "react-intl";
import type { EvidenceClaimFragment } from "../api/generated/details.ts";
import { formatPartialDate } from "../i18n/dates.ts";
import type { MessageId } from "../i18n/en.ts";
import type { Named } from "../i18n/use-name.ts";
import { EntityLink } from "./entity-link.tsx";
import { Fact } from "./fact.tsx";
import { Section } from "./section.tsx";

type Succession = {
  readonly other: { readonly id: string } & Named;
  readonly on: string | null;
  readonly how: "RENAMED" | "MERGED" | "SPLIT" | "REPLACED";
  readonly evidence: readonly EvidenceClaimFragment[];
};

type SuccessionSectionProps = { title: MessageId; successions: readonly Succession[] };

/** What a body or a place came from, or became: how and when. */
export function SuccessionSection({ title, successions }: SuccessionSectionProps) {
  const intl = useIntl();
  return (
    <Section title={title}>
      {successions.map(({ other, on, how, evidence }) => (
        <Fact
          key={other.id}
          words={[
            intl.formatMessage({ id: `how.${how}` }),
            ...(on === null ? [] : [formatPartialDate(intl, on)]),
          ].join(" · ")}
          evidence={evidence}
        >
          <EntityLink to={other} />
        </Fact>
      ))}
    </Section>
  );
}
